import { HttpResponse, http } from 'msw'
import type { IntroductionPage, IntroductionSummary, IntroductionView } from '../api/types'
import { problem } from './handlers'
import { ids } from './record-fixtures'
import { server } from './server'

const company = '01900000-0000-7000-8000-0000000000c1'
export const introduction = '01900000-0000-7000-8000-0000000000a1'

/** A company has asked the university of the reader. */
export function aSummary(part: Partial<IntroductionSummary> = {}): IntroductionSummary {
  return {
    id: introduction,
    revision: 2,
    need: {
      kind: 'need',
      id: ids.need,
      title: { ja: '電解質を200℃以下で焼きたい', en: 'Sintering below 200 °C' },
      organization: {
        id: company,
        name: { ja: 'あおぞらモビリティ', en: 'Aozora Mobility' },
        prefecture: '14',
        types: ['LARGE_COMPANY'],
      },
    },
    offer: {
      kind: 'seed',
      id: ids.seed,
      title: { ja: '低温で焼ける固体電解質', en: 'An electrolyte sintered when cool' },
      organization: {
        id: ids.university,
        name: { ja: 'みなも工科大学', en: 'Minamo University' },
        prefecture: '04',
        types: ['NATIONAL_UNIVERSITY'],
      },
    },
    side: 'OFFER',
    asking: 'NEED',
    state: 'INTEREST',
    turn: 'OFFER',
    mine: true,
    due: '2026-12-02',
    overdue: false,
    assignee: null,
    assigned: false,
    reason: null,
    meeting: null,
    meetingOff: false,
    askedAt: '2026-11-25T01:00:00Z',
    updatedAt: '2026-11-25T01:00:00Z',
    ...part,
  }
}

export function anIntroduction(part: Partial<IntroductionView> = {}): IntroductionView {
  return {
    ...aSummary(),
    marking: 'CONFIDENTIAL',
    request: {
      message: '低い温度で焼く方法を探しています。',
      modes: ['JOINT_RESEARCH'],
      missing: '焼結の装置',
      aboutUs: '車載電池の会社です。',
    },
    route: 'RECOMMENDATION',
    anonymous: false,
    named: false,
    secrecy: 'PRE_NDA',
    writable: true,
    allowed: ['TAKE', 'ACCEPT', 'DECLINE'],
    undoUntil: null,
    colleagues: [],
    scope: null,
    marks: { own: false, theirs: false, ownRead: null, theirsRead: null },
    entries: [],
    ...part,
  }
}

/** The queue, and one introduction with its steps; `sent` holds what was written, `asked` how the queue was asked. */
export function serveIntroductions(items: IntroductionSummary[], view: IntroductionView = anIntroduction()) {
  const one = { view, sent: [] as unknown[], asked: [] as string[], page: items }
  const answer = () => HttpResponse.json(one.view, { headers: { ETag: `"${one.view.revision}"` } })
  const taking = async ({ request }: { request: Request }) => {
    if (request.headers.get('If-Match') !== `"${one.view.revision}"`)
      return problem(412, 'publication-stale', '更新されています。')
    one.sent.push(request.method === 'DELETE' ? 'undo' : await request.json())
    const step = (one.sent.at(-1) as { step?: string }).step
    one.view = {
      ...one.view,
      revision: one.view.revision + 1,
      undoUntil: '2099-01-01T00:00:00Z',
      ...(step === 'ACCEPT' && { state: 'ACCEPTED', allowed: ['MEET', 'CLOSE'] }),
      ...(step === 'DECLINE' && { state: 'DECLINED', turn: null, mine: false, allowed: [], writable: false }),
    }
    return answer()
  }
  server.use(
    http.get('/api/v1/introductions', ({ request }) => {
      one.asked.push(new URL(request.url).search)
      const page: IntroductionPage = {
        items: one.page,
        states: { INTEREST: one.page.length, CLOSED: 3 },
        mine: one.page.filter(({ mine }) => mine).length,
        overdue: one.page.filter(({ overdue }) => overdue).length,
        nextCursor: null,
      }
      return HttpResponse.json(page)
    }),
    http.get('/api/v1/introductions/:id', answer),
    http.put('/api/v1/introductions/:id/state', taking),
    http.delete('/api/v1/introductions/:id/state', taking),
    http.put('/api/v1/introductions/:id/scope', taking),
    http.post('/api/v1/introductions/:id/entries', taking),
  )
  return one
}
