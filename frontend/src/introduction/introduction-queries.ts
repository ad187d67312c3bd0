import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../api/client'
import type { IntroductionState } from '../api/types'
import type { IntroductionsSearch } from '../search-params'
import { textOf } from '../search-values'

const ROWS = 20
/** The other side may act while somebody reads. */
const ANEW_MILLIS = 60_000

/** Everything that is told of introductions; a step of one changes the others. */
export const INTRODUCTIONS = ['introductions']

export const OPEN_STATES = [
  'SUGGESTED',
  'INTEREST',
  'DESK_REVIEW',
  'ACCEPTED',
  'MEETING',
  'SCOPE_AGREED',
] as const satisfies IntroductionState[]
export const PAST_STATES = ['DECLINED', 'EXPIRED', 'CLOSED'] as const satisfies IntroductionState[]

/** As it is asked of the server; all without a condition. */
export function wishOf({ state, turn, due, assigned, record }: IntroductionsSearch) {
  return {
    ...(state && { state: [...state] }),
    ...(turn && { turn }),
    ...(due && { due }),
    ...(assigned && { assigned }),
    ...(record && { record }),
  }
}

/** The first of them: what is due comes first. */
export const introductionsQuery = (filter: IntroductionsSearch, limit = ROWS) =>
  queryOptions({
    queryKey: [...INTRODUCTIONS, 'first', filter, limit],
    queryFn: () =>
      unwrap(api.GET('/api/v1/introductions', { params: { query: { limit, ...wishOf(filter) } } })),
  })

/** All of them, page after page. */
export const introductionPagesQuery = (filter: IntroductionsSearch, limit = ROWS) =>
  infiniteQueryOptions({
    queryKey: [...INTRODUCTIONS, 'pages', filter, limit],
    queryFn: ({ pageParam: cursor }) =>
      unwrap(
        api.GET('/api/v1/introductions', {
          params: { query: { limit, ...wishOf(filter), ...(cursor && { cursor }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => textOf(page.nextCursor),
    refetchOnWindowFocus: true,
  })

/** One introduction with its ETag. */
export const introductionQuery = (id: string) =>
  queryOptions({
    queryKey: [...INTRODUCTIONS, 'one', id],
    queryFn: () => unwrapTagged(api.GET('/api/v1/introductions/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ANEW_MILLIS,
  })
