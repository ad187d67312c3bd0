import { expect, test } from 'vitest'
import type { Because, TermPair } from '../api/types'
import { en } from './match.en'
import { ja } from './match.ja'
import { textNotes } from './reason'

const BECAUSE: Because = {
  kind: 'shared-terms',
  terms: [{ ja: '撥水', origin: 'text' }],
  quantities: [{ asked: '200℃以上', offered: '473 K' }],
  tried: [{ ja: 'シリコーン', en: 'silicone', origin: 'lexicon' }],
  avoided: [{ ja: 'フッ素', origin: 'text' }],
}

function namesIn(language: 'ja' | 'en') {
  const same = (code: string) => code
  return {
    mode: same,
    prefecture: same,
    places: (codes: readonly string[]) => [...codes],
    localized: (text: { ja?: string | null; en?: string | null }) => text[language] ?? text.ja ?? '',
    list: (items: readonly string[]) => items.join(', '),
    date: same,
  }
}

test('tells what was tried, what is avoided and which figures meet, in both languages', () => {
  expect(textNotes(BECAUSE, ja, namesIn('ja'))).toEqual([
    { fit: 'yes', text: '重なる数値：200℃以上 ⇔ 473 K' },
    { fit: 'warning', text: 'すでに試した方法：シリコーン' },
    { fit: 'no', text: '使わないとしたもの：フッ素' },
  ])
  expect(textNotes(BECAUSE, en, namesIn('en')).map((note) => note.text)).toEqual([
    'Figures that meet: 200℃以上 ⇔ 473 K',
    'Already tried: silicone',
    'To be done without: フッ素',
  ])
})

test('tells two terms with one form in the language of the reader once', () => {
  const tried: TermPair[] = [
    { ja: '電気めっき', en: 'plating', origin: 'lexicon' },
    { ja: 'めっき', en: 'plating', origin: 'lexicon' },
  ]
  const told = (language: 'ja' | 'en', texts: typeof en) =>
    textNotes({ ...BECAUSE, quantities: [], avoided: [], tried }, texts, namesIn(language)).map(
      (note) => note.text,
    )

  expect(told('en', en)).toEqual(['Already tried: plating'])
  expect(told('ja', ja)).toEqual(['すでに試した方法：電気めっき, めっき'])
})

test('tells nothing where there is nothing to tell', () => {
  expect(
    textNotes({ kind: 'shared-terms', terms: [], quantities: [], tried: [], avoided: [] }, ja, namesIn('ja')),
  ).toEqual([])
  expect(textNotes({ kind: 'nothing-to-compare' }, ja, namesIn('ja'))).toEqual([])
})
