import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'

/** Short enough that news stands on an open page five seconds after it was published. */
const LOOK_MILLIS = 4_000

export const alertsQuery = queryOptions({
  queryKey: ['me', 'alerts'],
  queryFn: () => unwrap(api.GET('/api/v1/me/alerts')),
  refetchInterval: LOOK_MILLIS,
})

export const subscriptionsQuery = queryOptions({
  queryKey: ['me', 'subscriptions'],
  queryFn: () => unwrap(api.GET('/api/v1/me/subscriptions')),
})

/** The mail as it would be sent now. */
export const digestQuery = queryOptions({
  queryKey: ['me', 'digest'],
  queryFn: () => unwrap(api.GET('/api/v1/me/digest')),
})
