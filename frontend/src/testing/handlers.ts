import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Session } from '../api/types'
import { aConsultation, aConsultationView, aDesk } from './consultation-fixtures'
import { aNeed, anOrganization, aResearcher, aSeed, ids, myRecords } from './record-fixtures'
import { cataloguePage, entries, matchAnswer } from './search-fixtures'
import { blocks, eradFields, fields, modes, prefectures, vocabularies } from './vocabulary-fixtures'

const API = '/api/v1'

export const coordinator: Session = {
  account: { id: 'coordinator', name: '見本 花子' },
  roles: ['coordinator'],
  organization: ids.university,
  language: 'ja',
  demo: true,
  pledged: true,
  proved: true,
  researcher: null,
}

export function problem(status: number, code: string, detail: string) {
  return HttpResponse.json(
    { type: `https://kakehashi.example/problems/${code}`, title: code, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}

/** A record with its ETag; the sentinel ids answer as a missing and as a failing record. */
function record(place: string, view: { id: string; revision: number }) {
  return http.get(`${API}/${place}/:id`, ({ params }) => {
    if (params.id === ids.gone) return problem(404, `${place}-unknown`, '見つかりません。')
    if (params.id === ids.broken) return problem(500, 'fault', '処理できませんでした。')
    return HttpResponse.json({ ...view, id: params.id }, { headers: { ETag: `"${view.revision}"` } })
  })
}

function catalogue(place: string, kind: string | null) {
  return http.get(`${API}/${place}`, ({ request }) => {
    const query = new URL(request.url).searchParams
    const wanted = kind ?? query.get('kind')
    const fitting = entries.filter((one) => !wanted || one.kind === wanted)
    return HttpResponse.json(cataloguePage(query.get('q') === '見つからない語' ? [] : fitting))
  })
}

export const handlers: RequestHandler[] = [
  http.get(`${API}/session`, () => new HttpResponse(null, { status: 204 })),
  http.get(`${API}/me/confirmations`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/me/proposals`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/me/unmatched-needs`, () => HttpResponse.json({ items: [], total: 0, weighedAt: null })),
  http.get(`${API}/environment`, () =>
    HttpResponse.json({
      demo: true,
      login: 'form',
      version: '0.1.0',
      staleMonths: 12,
      accounts: (['company', 'coordinator', 'researcher', 'officer', 'admin'] as const).map((role) => ({
        name: role,
        role,
        password: 'kakehashi',
      })),
    }),
  ),
  http.get(`${API}/fields`, () => HttpResponse.json({ items: fields, erad: eradFields })),
  http.get(`${API}/prefectures`, () => HttpResponse.json({ items: prefectures, blocks })),
  http.get(`${API}/modes`, () => HttpResponse.json({ items: modes })),
  http.get(`${API}/vocabularies`, () => HttpResponse.json(vocabularies)),
  catalogue('catalogue', null),
  catalogue('seeds', 'seed'),
  catalogue('needs', 'need'),
  catalogue('researchers', 'researcher'),
  catalogue('organizations', 'organization'),
  record('seeds', aSeed()),
  record('needs', aNeed()),
  record('researchers', aResearcher()),
  record('organizations', anOrganization()),
  http.post(`${API}/matches`, () => HttpResponse.json(matchAnswer)),
  http.get(`${API}/:place/:id/matches`, () => HttpResponse.json(matchAnswer)),
  http.get(`${API}/me/judgments/:asked`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/:place/:id/reception`, () =>
    HttpResponse.json({ least: 3, kept: null, reasons: [], others: null }),
  ),
  http.get(`${API}/:place/:id/clearances`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/:place/:id/tickets`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/consultations/desks`, () =>
    HttpResponse.json({
      prefecture: '14',
      items: [
        aDesk(),
        aDesk({
          id: '01900000-0000-7000-8000-0000000000d2',
          name: { ja: 'はるかぜ産業技術センター' },
          prefecture: '13',
          near: false,
        }),
      ],
    }),
  ),
  http.get(`${API}/consultations`, () =>
    HttpResponse.json({
      items: [
        aConsultation({ overdue: true }),
        aConsultation({ id: '01900000-0000-7000-8000-0000000000c2' }),
      ],
      states: { RECEIVED: 2 },
      workload: { open: 2, overdue: 1, mine: 0, nobodys: 2 },
      nextCursor: null,
    }),
  ),
  http.get(`${API}/me/notices`, () => HttpResponse.json({ items: [], unread: 0 })),
  http.put(`${API}/me/notices/reading`, () => new HttpResponse(null, { status: 204 })),
  http.get(`${API}/me/consultations`, () => HttpResponse.json({ items: [aConsultation()] })),
  http.get(`${API}/consultations/:id/colleagues`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/consultations/:id/similar`, () => HttpResponse.json({ items: [] })),
  http.get(`${API}/consultations/:id`, () =>
    HttpResponse.json(
      aConsultationView({
        allowed: ['read', 'read-identity', 'read-notes', 'edit', 'assign'],
        next: ['SORTING', 'TURNED', 'ADVISED', 'REFERRED', 'DECLINED'],
      }),
      { headers: { ETag: '"1"' } },
    ),
  ),
  http.get(`${API}/needs/:id/consultation`, () => new HttpResponse(null, { status: 204 })),
  http.get(`${API}/introductions`, () =>
    HttpResponse.json({ items: [], states: {}, mine: 0, overdue: 0, nextCursor: null }),
  ),
  http.get(`${API}/organizations/:id/answers`, () =>
    HttpResponse.json({ asked: null, answered: null, medianDays: null, promised: null }),
  ),
  http.get(`${API}/:place/:id/history`, () =>
    HttpResponse.json({
      total: 2,
      items: [
        {
          revision: 3,
          what: 'REVISED',
          at: '2026-10-03T01:00:00Z',
          by: '見本 花子',
          changes: [{ field: 'trl', before: 3, after: 4 }],
        },
        { revision: 1, what: 'CREATED', at: '2026-09-01T01:00:00Z', by: '見本 花子', changes: [] },
      ],
    }),
  ),
  http.get(`${API}/me/records`, ({ request }) => {
    const stage = new URL(request.url).searchParams.get('stage')
    const items = myRecords.filter((one) => !stage || one.stage === stage)
    return HttpResponse.json({
      items,
      total: items.length,
      stages: { DRAFT: 1, REVIEW: 1 },
      nextCursor: null,
    })
  }),
  http.get(`${API}/suggestions`, () =>
    HttpResponse.json({
      items: [
        { text: { ja: '固体電解質', en: 'solid electrolyte' }, kind: 'keyword', id: null },
        { text: { ja: '佐久間 遥', en: 'Haruka Sakuma' }, kind: 'person', id: ids.researcher },
      ],
    }),
  ),
]
