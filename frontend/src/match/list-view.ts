import type { Match } from '../api/types'

export const MOST_PICKED = 4
/** Stands for a list whose cards are all closed; without a word the first one is open. */
export const NONE_OPEN = 'none'

/** What a list shows besides its rows; on pages it stands in the address. */
export interface ListView {
  open?: string | undefined
  pick?: string[] | undefined
}

/** The opened card: the named one, or the first, so that the best candidate explains itself at once. */
export function openIn(view: ListView, shown: readonly Match[]): string | undefined {
  return view.open ?? shown[0]?.id
}

/** Ranks by score, then id, in whatever order the rows are shown. */
export function ranksOf(matches: readonly Match[]): ReadonlyMap<string, number> {
  const ranked = [...matches].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return new Map(ranked.map((match, index) => [match.id, index + 1]))
}
