import createClient, { type Middleware } from 'openapi-fetch'
import { ApiProblem } from './api-problem'
import type { paths } from './generated/schema'
import { sessionOver } from './session-over'

const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'JavaScript')
    request.headers.set('Accept-Language', document.documentElement.lang)
    return request
  },
  onResponse({ response }) {
    sessionOver.heed(response.status, response.headers.get('WWW-Authenticate'))
  },
  onError() {
    return ApiProblem.unreachable()
  },
}

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
})
api.use(conventions)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a successful answer; otherwise throws an ApiProblem. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data } = await settle(answer)
  return required(data)
}

/** The body together with its ETag, which the next write has to send back. */
export async function unwrapTagged<T>(answer: Promise<Answer<T>>): Promise<Tagged<NonNullable<T>>> {
  const { data, response } = await settle(answer)
  return { view: required(data), etag: response.headers.get('ETag') ?? '*' }
}

/** For answers that may be empty (204). */
export async function unwrapOptional<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T> | null> {
  const { data } = await settle(answer)
  return data || null
}

export interface Tagged<T> {
  view: T
  etag: string
}

async function settle<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  const settled = await answer
  if (!settled.response.ok) throw new ApiProblem(settled.response.status, problemIn(settled.error))
  return settled
}

function problemIn(error: unknown) {
  return typeof error === 'object' && error !== null ? error : {}
}

function required<T>(data: T | undefined): NonNullable<T> {
  if (data === undefined || data === null) throw new ApiProblem(500, { title: 'empty answer' })
  return data
}
