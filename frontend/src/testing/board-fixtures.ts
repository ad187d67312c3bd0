import { HttpResponse, http } from 'msw'
import type { BoardColumn, BoardView, CardView } from '../api/types'
import { problem } from './handlers'
import { ids } from './record-fixtures'
import { server } from './server'

const API = '/api/v1'
export const board = '01900000-0000-7000-8000-0000000000b1'

export function aCard(part: Partial<CardView> = {}): CardView {
  return {
    id: '01900000-0000-7000-8000-0000000000b2',
    revision: 1,
    column: 'NEW',
    record: {
      kind: 'seed',
      id: ids.seed,
      title: { ja: '低温で焼ける固体電解質', en: 'An electrolyte sintered when cool' },
      organization: {
        id: ids.university,
        name: { ja: 'みなも工科大学', en: 'Minamo University' },
        prefecture: '04',
        types: ['NATIONAL_UNIVERSITY'],
      },
      marking: 'OPEN',
    },
    owner: null,
    addedBy: { id: ids.researcher, name: '見本 花子' },
    addedAt: '2026-11-25T01:00:00Z',
    notes: [],
    score: { total: null, reviewers: 0, spread: null, means: {} },
    reviews: [],
    ...part,
  }
}

export function aBoard(part: Partial<BoardView> = {}): BoardView {
  return {
    id: board,
    revision: 1,
    title: '電池の候補',
    about: null,
    criteria: [],
    archivedAt: null,
    cards: [aCard()],
    ...part,
  }
}

/** One board whose cards can be moved and taken off, with revisions as the server keeps them. `acts` holds what was done. */
export function serveBoard(view: BoardView) {
  const one = { view, acts: [] as string[] }
  const change = (id: string, part: Partial<CardView>) => {
    const card = one.view.cards.find((each) => each.id === id) ?? aCard({ id })
    const next = { ...card, ...part, revision: card.revision + 1 }
    one.view = { ...one.view, cards: one.view.cards.map((each) => (each.id === id ? next : each)) }
    return HttpResponse.json(next, { headers: { ETag: `"${next.revision}"` } })
  }
  server.use(
    http.get(`${API}/boards/:id`, () => HttpResponse.json(one.view, { headers: { ETag: '"1"' } })),
    http.get(`${API}/boards/:id/team`, () =>
      HttpResponse.json({ items: [{ id: ids.researcher, name: '見本 花子' }] }),
    ),
    http.put<{ card: string }, { column: BoardColumn; before: string | null }>(
      `${API}/boards/:id/cards/:card/place`,
      async ({ request, params }) => {
        const { column, before } = await request.json()
        const card = one.view.cards.find((each) => each.id === params.card)
        if (card && request.headers.get('If-Match') !== `"${card.revision}"`)
          return problem(412, 'publication-stale', '更新されています。')
        one.acts.push(`${params.card} ${column} ${before}`)
        return change(params.card, { column })
      },
    ),
    http.delete<{ card: string }>(`${API}/boards/:id/cards/:card`, ({ params }) => {
      one.acts.push(`${params.card} removed`)
      return change(params.card, {})
    }),
  )
  return one
}
