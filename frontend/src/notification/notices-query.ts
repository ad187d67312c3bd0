import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'

/** Others act while somebody reads. */
const ANEW_MILLIS = 30_000

/** What the reader was told, the latest first. */
export const noticesQuery = queryOptions({
  queryKey: ['me', 'notices'],
  queryFn: () => unwrap(api.GET('/api/v1/me/notices')),
  refetchInterval: ANEW_MILLIS,
})
