import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap, unwrapOptional } from '../api/client'
import type { Role, Session } from '../api/types'

/** Who the caller is; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => unwrapOptional(api.GET('/api/v1/session')),
  staleTime: 5 * 60_000,
})

export const environmentQuery = queryOptions({
  queryKey: ['environment'],
  queryFn: () => unwrap(api.GET('/api/v1/environment')),
  staleTime: Number.POSITIVE_INFINITY,
})

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null
}

export function hasRole(session: Session | null, ...roles: Role[]): boolean {
  return session?.roles.some((role) => roles.includes(role)) ?? false
}
