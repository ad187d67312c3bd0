import type { UseQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { PairPage } from '../../api/types'

const ROWS = 20

/** One page of the best pairs of the caller's organization; the first without a cursor. */
export const pairsQuery = (cursor?: string): UseQueryOptions<PairPage> => ({
  queryKey: ['pairs', cursor],
  queryFn: () =>
    unwrap(api.GET('/api/v1/me/pairs', { params: { query: { limit: ROWS, ...(cursor && { cursor }) } } })),
})
