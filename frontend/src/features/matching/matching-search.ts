import { type CompareSearch, MATCH_TARGETS, type MatchesSearch } from '../../search-params'
import { listOf, oneOf, textOf, trlOf } from '../../search-values'

const MOST_COMPARED = 4

/** Reads the address of a list of matches; what is not understood is left out. */
export function matchesSearch(raw: Record<string, unknown>): MatchesSearch {
  return {
    of: oneOf(raw.of, MATCH_TARGETS),
    sort: oneOf(raw.sort, ['score', 'newest']),
    open: textOf(raw.open),
    pick: idsOf(raw.pick),
    trl: trlOf(raw.trl),
    mode: listOf(raw.mode),
    young: textOf(raw.young) === 'true' ? true : undefined,
    wishesToFound: oneOf(raw.wishesToFound, ['false']),
    limit: oneOf(raw.limit, ['50', '100']),
  }
}

export function compareSearch(raw: Record<string, unknown>): CompareSearch {
  return { of: oneOf(raw.of, MATCH_TARGETS), ids: idsOf(raw.ids) }
}

/** Ids one by one or joined by commas, each once. */
function idsOf(value: unknown): string[] | undefined {
  const ids = (listOf(value) ?? []).flatMap((one) => one.split(',')).filter((id) => id !== '')
  return ids.length > 0 ? [...new Set(ids)].slice(0, MOST_COMPARED) : undefined
}
