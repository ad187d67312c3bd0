import { keepPreviousData, type UseQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'
import type { RecordKind, RecordPage, Stage } from '../api/types'

interface Wanted {
  stage?: Stage | undefined
  kind?: RecordKind | undefined
  limit?: number
}

const MOST = 100

/** Records of the caller's organization in every stage. */
export const myRecordsQuery = ({ stage, kind, limit = MOST }: Wanted): UseQueryOptions<RecordPage> => ({
  queryKey: ['my-records', stage, kind, limit],
  queryFn: () =>
    unwrap(
      api.GET('/api/v1/me/records', {
        params: { query: { limit, ...(stage && { stage: [stage] }), ...(kind && { kind: [kind] }) } },
      }),
    ),
  placeholderData: keepPreviousData,
})
