import { describe, expect, it } from 'vitest'
import { orderly, wordingOf } from './wording'

describe('the wording of a question', () => {
  it('holds both languages, the title apart', () => {
    const title = { ja: '電解質', en: 'Electrolyte' }

    expect(wordingOf(title, [{ ja: '焼結', en: 'sintering' }, null, { en: 'dense' }])).toEqual({
      title: '電解質',
      text: 'Electrolyte\n焼結\nsintering\ndense',
    })
  })

  it('takes the English title where there is no other', () => {
    expect(wordingOf({ en: 'Electrolyte' }, [])).toEqual({ title: 'Electrolyte', text: '' })
  })

  it.each([
    [20_000, 20_000],
    [20_001, 20_000],
  ])('of %i characters reads %i, as people count them', (typed, read) => {
    expect([...(wordingOf({}, [{ ja: '𠮷'.repeat(typed) }]).text ?? '')]).toHaveLength(read)
  })

  it.each([
    [{ min: 3, max: 6 }, true],
    [{ min: 3, max: 3 }, true],
    [{ min: 6, max: 3 }, false],
    [{ min: 6, max: null }, true],
  ])('uses the range %j: %s', (range, used) => {
    expect(orderly(range)).toEqual(used ? range : null)
  })
})
