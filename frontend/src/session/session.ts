import { queryOptions, useQuery } from '@tanstack/react-query'
import { ApiProblem } from '../api/api-problem'
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

/** Signs in with a demo account; the answer sets the cookie. */
export async function signIn(name: string, password: string): Promise<void> {
  const answer = await authCall(
    'POST',
    '/auth/session',
    new URLSearchParams({ j_username: name, j_password: password }),
  )
  if (!answer.ok) throw new ApiProblem(answer.status, { type: 'sign-in-refused' })
}

/** Signs out; the provider may want the browser to visit it, then its address is returned. */
export async function signOut(): Promise<string | null> {
  const answer = await authCall('POST', '/auth/logout')
  if (!answer.ok) throw new ApiProblem(answer.status)
  const body: unknown = await answer.json().catch(() => null)
  const redirect = typeof body === 'object' && body !== null && 'redirect' in body ? body.redirect : null
  return typeof redirect === 'string' ? redirect : null
}

function authCall(method: string, path: string, body?: URLSearchParams): Promise<Response> {
  return fetch(path, {
    method,
    headers: { 'X-Requested-With': 'JavaScript', 'Accept-Language': document.documentElement.lang },
    ...(body && { body }),
  }).catch(() => {
    throw ApiProblem.unreachable()
  })
}
