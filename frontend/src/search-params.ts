import type { RecordKind } from './api/types'

/** What stands behind the `?` of an address: single values or repeated ones, all text. */
type RawSearch = Record<string, string | string[]>

export function parseSearch(text: string): RawSearch {
  const raw: RawSearch = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const earlier = raw[key]
    raw[key] = earlier === undefined ? value : [earlier, value].flat()
  }
  return raw
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '' && one !== false)
        parameters.append(key, String(one))
    }
  }
  const text = parameters.toString()
  return text && `?${text}`
}

export const RECORD_KINDS = ['seed', 'need', 'researcher', 'organization'] as const satisfies RecordKind[]
export const SORTS = ['relevance', 'newest', 'title'] as const

/** The conditions of a catalogue page, as they stand in its address. */
export interface CatalogueSearch {
  q?: string | undefined
  kind?: RecordKind | undefined
  field?: string[] | undefined
  trl?: string | undefined
  prefecture?: string[] | undefined
  mode?: string[] | undefined
  organizationType?: string[] | undefined
  organization?: string | undefined
  young?: boolean | undefined
  sort?: (typeof SORTS)[number] | undefined
}

export const MATCH_TARGETS = ['seed', 'researcher', 'need'] as const

/** What the matches page shows: which kind, the opened card and the picked ones, and conditions in place of the saved. */
export interface MatchesSearch {
  of?: (typeof MATCH_TARGETS)[number] | undefined
  sort?: 'score' | 'newest' | undefined
  open?: string | undefined
  pick?: string[] | undefined
  trl?: string | undefined
  mode?: string[] | undefined
  /** 若手優先: a bonus for young researchers. */
  young?: true | undefined
  wishesToFound?: 'false' | undefined
  limit?: '50' | '100' | undefined
}

/** Which candidates stand side by side. */
export interface CompareSearch {
  of?: (typeof MATCH_TARGETS)[number] | undefined
  ids?: string[] | undefined
}

/** Which introductions the queue shows. */
export interface IntroductionsSearch {
  state?: readonly string[] | undefined
  turn?: 'mine' | 'theirs' | undefined
  due?: 'overdue' | undefined
  assigned?: 'me' | 'nobody' | undefined
  record?: string | undefined
}
