import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { ClearanceSummary, Workload } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aCheck } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

/** The queue; `asked` holds the states that were asked for. */
function serve(items: ClearanceSummary[], part: Partial<Workload> = {}, next: ClearanceSummary[] = []) {
  const asked: string[][] = []
  server.use(
    http.get('/api/v1/clearances', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query.getAll('state'))
      return query.get('cursor')
        ? HttpResponse.json({ items: next, states: {}, nextCursor: null })
        : HttpResponse.json({ items, states: {}, nextCursor: next.length > 0 ? 'more' : null })
    }),
    http.get('/api/v1/clearances/workload', () =>
      HttpResponse.json({
        states: { SUBMITTED: items.length + next.length, APPROVED: 7 },
        waiting: items.length + next.length,
        oldestDays: 12.4,
        medianDays: 3.1,
        ...part,
      }),
    ),
  )
  return asked
}

beforeEach(() => signedIn({ roles: ['officer'] }))

test('says how much waits and how long, and lists what to whom', async () => {
  const asked = serve([aCheck({ allowed: ['decide'] })])
  open('/ja/clearances')

  const row = within(await screen.findByRole('article'))
  for (const text of ['硫化物系固体電解質', '確認待ち', '確認依頼', '12日経過', '受付番号 3F2A91BC'])
    expect(row.getByText(text)).toBeInTheDocument()
  expect(row.getByRole('button', { name: 'あおぞらモビリティの事前確認を決定する' })).toBeInTheDocument()
  expect(await screen.findByText('12.4日')).toBeInTheDocument()
  expect(screen.getByText('3.1日')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: /^待ち/ })).toHaveTextContent('1')
  expect(asked).toEqual([['SUBMITTED', 'HOLD']])
  expect(screen.getByRole('link', { name: '表計算の表（CSV）' })).toHaveAttribute(
    'href',
    '/api/v1/clearances/table?state=SUBMITTED&state=HOLD',
  )
})

test('filters by state by keyboard, too', async () => {
  const asked = serve([aCheck()])
  const { user, router } = open('/ja/clearances')

  ;(await screen.findByRole('tab', { name: /^待ち/ })).focus()
  await user.keyboard('{ArrowRight}')

  await waitFor(() => expect(router.state.location.search).toEqual({ state: 'SUBMITTED' }))
  expect(asked.at(-1)).toEqual(['SUBMITTED'])
})

test('adds the next ones below', async () => {
  serve([aCheck()], {}, [aCheck({ id: '01900000-0000-7000-8000-000000000052', reference: 'ABCD1234' })])
  const { user } = open('/en/clearances')

  await user.click(await screen.findByRole('button', { name: /more/i }))

  expect(await screen.findByText('Reference ABCD1234')).toBeInTheDocument()
  expect(screen.getAllByRole('article')).toHaveLength(2)
})

test('says that nothing waits, and what went wrong', async () => {
  serve([], { oldestDays: null, medianDays: null })
  open('/ja/clearances')
  expect(await screen.findByText('この状態の事前確認はありません。')).toBeInTheDocument()

  server.use(http.get('/api/v1/clearances', () => problem(503, 'http-503', 'busy')))
  open('/ja/clearances?state=HOLD')
  expect(await screen.findByRole('button', { name: 'もう一度試す' })).toBeInTheDocument()
})
