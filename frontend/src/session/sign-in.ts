import { ApiProblem } from '../api/api-problem'

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
