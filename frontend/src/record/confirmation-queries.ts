import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'
import type { WaitingRecord } from '../api/types'

/** Records that wait for the reader to say that they are still right. */
export const confirmationsQuery = queryOptions({
  queryKey: ['me', 'confirmations'],
  queryFn: () => unwrap(api.GET('/api/v1/me/confirmations')),
})

/** Says that a record is still right, as it was seen. */
export const confirmRecord = ({ id, revision }: Pick<WaitingRecord, 'id' | 'revision'>) =>
  unwrap(
    api.PUT('/api/v1/confirmations/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
    }),
  )
