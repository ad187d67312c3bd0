import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

const ROWS = 20

/** The best pairs of the caller's organization, page after page. */
export const pairsQuery = infiniteQueryOptions({
  queryKey: ['pairs'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/api/v1/me/pairs', {
        params: { query: { limit: ROWS, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})
