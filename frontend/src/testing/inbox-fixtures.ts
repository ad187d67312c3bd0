import { HttpResponse, http } from 'msw'
import type { ConsultationSummary, UnmatchedNeed, Want } from '../api/types'
import { aConsultationView } from './consultation-fixtures'
import { coordinator, problem } from './handlers'
import { aSummary } from './introduction-fixtures'
import { ids } from './record-fixtures'
import { server } from './server'

export function anUnmatchedNeed(part: Partial<UnmatchedNeed> = {}): UnmatchedNeed {
  const { need, offer } = aSummary()
  const [seed, asked] = [
    { ...offer, kind: 'seed' as const },
    { ...need, kind: 'need' as const },
  ]
  return { need: asked, seeds: [{ seed, level: 'HIGH', score: 0.8, askable: true }], ...part }
}

export const stale: Want = {
  rule: 'UNCONFIRMED',
  kind: 'seed',
  id: ids.seed,
  title: { ja: '古くなったシーズ', en: 'A seed grown old' },
  stage: 'PUBLISHED',
  revision: 3,
  updatedAt: '2025-10-01T00:00:00Z',
  english: null,
  trl: null,
  sentence: null,
  like: null,
  hideAt: null,
  hidden: false,
}

/** A desk whose consultations can be assigned, and what else waits; `given` holds to whom one was given. */
export function serveInbox(waiting: {
  consultations: ConsultationSummary[]
  needs?: UnmatchedNeed[]
  records?: Want[]
}) {
  const desk = { items: waiting.consultations, given: [] as (string | null)[], revision: 1 }
  const own = { id: coordinator.account.id, name: coordinator.account.name }
  const one = () =>
    HttpResponse.json(
      aConsultationView({
        assignee: desk.items[0]?.assignee ?? null,
        revision: desk.revision,
        allowed: ['read', 'assign'],
      }),
      { headers: { ETag: `"${desk.revision}"` } },
    )
  server.use(
    http.get('/api/v1/consultations', ({ request }) => {
      const mine = new URL(request.url).searchParams.get('whose') === 'MINE'
      const items = desk.items.filter(({ assignee }) => (mine ? assignee?.id === own.id : !assignee))
      const workload = {
        open: desk.items.length,
        overdue: 0,
        mine: desk.items.filter(({ assignee }) => assignee).length,
        nobodys: desk.items.filter(({ assignee }) => !assignee).length,
      }
      return HttpResponse.json({ items, states: {}, workload, nextCursor: null })
    }),
    http.get('/api/v1/consultations/:id', one),
    http.put('/api/v1/consultations/:id/assignment', async ({ params, request }) => {
      if (request.headers.get('If-Match') !== `"${desk.revision}"`)
        return problem(412, 'publication-stale', '更新されています。')
      const { assignee } = (await request.json()) as { assignee: string | null }
      desk.given.push(assignee)
      desk.revision += 1
      desk.items = desk.items.map((each) =>
        each.id === params.id ? { ...each, assignee: assignee ? own : null } : each,
      )
      return one()
    }),
    http.get('/api/v1/me/unmatched-needs', () =>
      HttpResponse.json({
        items: waiting.needs ?? [],
        total: waiting.needs?.length ?? 0,
        weighedAt: '2026-11-29T17:00:00Z',
      }),
    ),
    http.get('/api/v1/me/proposals', () => HttpResponse.json({ items: waiting.records ?? [] })),
  )
  return desk
}
