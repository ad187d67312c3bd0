import { HttpResponse, http } from 'msw'
import type { Verdict } from '../api/types'
import { server } from './server'

/** A server that keeps judgments as the product does; `heard` has what it was told, in order. */
export function keepingJudgments(kept: Record<string, Verdict> = {}) {
  const heard: string[] = []
  const one = '/api/v1/me/judgments/:asked/:candidate'
  server.use(
    http.get('/api/v1/me/judgments/:asked', () =>
      HttpResponse.json({
        items: Object.entries(kept).map(([candidate, verdict]) => ({
          candidate,
          verdict,
          judgedAt: '2026-11-28T00:00:00Z',
        })),
      }),
    ),
    http.put<{ candidate: string }, { verdict: Verdict }>(one, async ({ params, request }) => {
      const { verdict } = await request.json()
      heard.push(`PUT ${verdict}`)
      kept[params.candidate] = verdict
      return HttpResponse.json({ candidate: params.candidate, verdict, judgedAt: '2026-11-28T00:00:00Z' })
    }),
    http.delete<{ candidate: string }>(one, ({ params }) => {
      heard.push('DELETE')
      delete kept[params.candidate]
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return { kept, heard }
}
