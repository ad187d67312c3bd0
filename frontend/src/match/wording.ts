import type { LocalizedText, MatchQuestion, ReadinessRange } from '../api/types'

/** The most that is read of a text. Source: matching/Questions.java. */
const CHARACTERS = 20_000

type Text = LocalizedText | null | undefined

/** The words of a sheet as a question: the title apart, every other text on lines of its own, in both languages. */
export function wordingOf(title: Text, texts: readonly Text[]): Pick<MatchQuestion, 'title' | 'text'> {
  const first = title?.ja || title?.en || ''
  const second = title?.ja && title.en ? [title.en] : []
  return { title: clipped(first), text: clipped([...second, linesOf(texts)].filter(Boolean).join('\n')) }
}

/** Texts on lines of their own, in both languages. */
export function linesOf(texts: readonly Text[]): string {
  return clipped(
    texts
      .flatMap((text) => [text?.ja, text?.en])
      .filter(Boolean)
      .join('\n'),
  )
}

/** A range whose ends are not the wrong way round, as they may be between two choices. */
export function orderly(range: ReadinessRange | null | undefined): ReadinessRange | null {
  if (!range) return null
  return range.min && range.max && range.min > range.max ? null : range
}

/** Not more than the server reads: too long a field is told at the field, and its beginning still finds something. */
function clipped(text: string): string {
  return text.length <= CHARACTERS ? text : [...text].slice(0, CHARACTERS).join('')
}
