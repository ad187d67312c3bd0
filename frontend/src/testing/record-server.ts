import { HttpResponse, http } from 'msw'
import type { Session, Stage } from '../api/types'
import { coordinator, problem } from './handlers'
import { server } from './server'

type Body = Record<string, unknown>

interface Stored extends Body {
  id: string
  revision: number
  stage: Stage
}

/** Somebody is signed in. */
export function signedIn(part: Partial<Session> = {}): void {
  server.use(http.get('/api/v1/session', () => HttpResponse.json({ ...coordinator, ...part })))
}

/**
 * One record that can be made, read, changed and published, with revisions as the server keeps them.
 * `sent` holds the bodies written to it, `steps` the steps of its life.
 */
export function serveRecord<V extends object>(
  place: string,
  view: V & { id: string; revision: number; stage: Stage },
) {
  const one = { record: { ...view } as unknown as Stored, sent: [] as Body[], steps: [] as string[] }
  const answer = (status = 200) => {
    // A date of birth is taken and never given back.
    const { birthDate: _, ...shown } = one.record
    return HttpResponse.json(shown, { status, headers: { ETag: `"${one.record.revision}"` } })
  }
  const isStale = (request: Request) => request.headers.get('If-Match') !== `"${one.record.revision}"`
  const write = async (request: Request) => {
    const body = (await request.json()) as Body
    one.sent.push(body)
    one.record = { ...one.record, ...body, revision: one.record.revision + 1 }
  }
  const step = (name: string, stage: Stage, allowed: string[]) => {
    one.steps.push(name)
    one.record = { ...one.record, stage, allowed, revision: one.record.revision + 1 }
    return answer()
  }
  server.use(
    http.post(`/api/v1/${place}`, async ({ request }) => {
      await write(request)
      return answer(201)
    }),
    http.get(`/api/v1/${place}/:id`, () => answer()),
    http.put(`/api/v1/${place}/:id`, async ({ request }) => {
      if (isStale(request)) return problem(412, 'publication-stale', '更新されています。')
      await write(request)
      return answer()
    }),
    http.put(`/api/v1/${place}/:id/publication`, () =>
      step('publish', 'PUBLISHED', ['read', 'edit', 'withdraw']),
    ),
    http.delete(`/api/v1/${place}/:id/publication`, () =>
      step('withdraw', 'WITHDRAWN', ['read', 'edit', 'publish']),
    ),
    http.put(`/api/v1/${place}/:id/review`, () => step('submit', 'REVIEW', ['read', 'edit'])),
  )
  return {
    sent: one.sent,
    steps: one.steps,
    /** Somebody else saves. */
    changedElsewhere(part: Body) {
      one.record = { ...one.record, ...part, revision: one.record.revision + 1 }
    },
  }
}

/** Declines the next writing. */
export function declineWriting(
  place: string,
  status: number,
  violations: Array<{ field: string; message: string }> = [],
) {
  const declined = () =>
    HttpResponse.json(
      { type: '/problems/problem-invalid', status, title: 'declined', violations },
      { status, headers: { 'Content-Type': 'application/problem+json' } },
    )
  server.use(
    http.post(`/api/v1/${place}`, declined, { once: true }),
    http.put(`/api/v1/${place}/:id`, declined, { once: true }),
  )
}

/** Counts the questions that the live list asks. */
export function listenToQuestions(answer: object) {
  const asked: Body[] = []
  server.use(
    http.post('/api/v1/matches', async ({ request }) => {
      asked.push((await request.json()) as Body)
      return HttpResponse.json(answer)
    }),
  )
  return asked
}
