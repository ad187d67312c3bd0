import { describe, expect, it } from 'vitest'
import {
  changeAt,
  isEmpty,
  missingIn,
  type Section,
  sheetToSend,
  valueAt,
  writable,
} from './sheet-description'

const SECTIONS: readonly Section[] = [
  {
    key: 'all',
    fields: [
      { as: 'texts', field: 'title', limit: 40, required: true },
      { as: 'choice', field: 'degree.state', list: 'degreeStates' },
      { as: 'date', field: 'degree.obtainedOn', only: { field: 'degree.state', is: ['DOCTOR'] } },
      { as: 'number', field: 'months', min: 1, max: 600, only: { field: 'kind', is: ['NOW', null] } },
    ],
  },
]

describe('places in a sheet', () => {
  it.each([
    [{ title: { ja: '件名' } }, 'title.ja', '件名'],
    [{ desk: null }, 'desk.mail', undefined],
    [{ desk: { mail: 'a@b.example' } }, 'desk.mail', 'a@b.example'],
    [{}, 'title', undefined],
  ])('finds in %j at %s %j', (sheet, path, value) => {
    expect(valueAt(sheet, path) ?? undefined).toBe(value)
  })

  it('begins a part that was absent', () => {
    expect(changeAt({ desk: null }, 'desk.mail', 'a@b.example')).toEqual({ desk: { mail: 'a@b.example' } })
  })

  it('leaves the rest of a part as it is', () => {
    const sheet = { partner: { young: true, note: { ja: '近い方' } } }

    expect(changeAt(sheet, 'partner.young', null)).toEqual({
      partner: { young: null, note: { ja: '近い方' } },
    })
  })
})

describe('what somebody writes', () => {
  const evaluated: readonly Section[] = [
    ...SECTIONS,
    { key: 'evaluation', right: 'read-evaluation', fields: [] },
  ]

  it.each([
    [undefined, ['all']],
    [['edit'] as const, ['all']],
    [['edit', 'read-evaluation'] as const, ['all', 'evaluation']],
  ])('with %j is %j', (allowed, keys) => {
    expect(writable(evaluated, allowed).map(({ key }) => key)).toEqual(keys)
  })
})

describe('emptiness', () => {
  it.each([null, undefined, '', [], false, {}, { ja: '', en: null }, { note: { ja: '' } }])(
    'holds for %j',
    (value) => {
      expect(isEmpty(value)).toBe(true)
    },
  )

  it.each([0, true, '0', ['a'], { ja: '語' }, { min: null, max: 3 }])('does not hold for %j', (value) => {
    expect(isEmpty(value)).toBe(false)
  })
})

describe('what is sent', () => {
  it.each([
    [
      { kind: 'NOW', months: 12 },
      { kind: 'NOW', months: 12 },
    ],
    [
      { kind: null, months: 12 },
      { kind: null, months: 12 },
    ],
    [
      { kind: 'LATER', months: 12 },
      { kind: 'LATER', months: null },
    ],
    [
      { degree: { state: 'NONE', obtainedOn: '2020-03-25' } },
      { degree: { state: 'NONE', obtainedOn: null } },
    ],
    [{ degree: { state: null, obtainedOn: '2020-03-25' } }, { degree: null }],
    [{ degree: null }, { degree: null }],
  ])('is of %j %j', (sheet, sent) => {
    expect(sheetToSend(sheet, SECTIONS)).toEqual(sent)
  })

  it('names what publication still needs', () => {
    expect(missingIn({ title: { ja: ' '.trim() } }, SECTIONS)).toEqual(['title'])
    expect(missingIn({ title: { en: 'Title' } }, SECTIONS)).toEqual([])
  })
})
