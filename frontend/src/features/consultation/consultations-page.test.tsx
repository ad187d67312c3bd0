import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { ConsultationSummary } from '../../api/types'
import { aConsultation } from '../../testing/consultation-fixtures'
import { problem } from '../../testing/handlers'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const LOAD = { open: 2, overdue: 1, mine: 0, nobodys: 2 }

/** The queue; `asked` holds what it was asked for. */
function serve(items: ConsultationSummary[]) {
  const asked: string[] = []
  server.use(
    http.get('/api/v1/consultations', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({
        items,
        states: { RECEIVED: items.length, ADVISED: 7 },
        workload: LOAD,
        nextCursor: null,
      })
    }),
  )
  return asked
}

const TWO = [
  aConsultation({ overdue: true, opening: '接着がはがれる' }),
  aConsultation({ id: '01900000-0000-7000-8000-0000000000c2', opening: '油が漏れる' }),
]

test('shows a coordinator what waits, the overdue marked, and goes through it by keys', async () => {
  signedIn({ roles: ['coordinator'] })
  const asked = serve(TWO)
  const { user } = open('/ja/consultations')

  const first = await screen.findByRole('link', { name: '接着がはがれる' })
  expect(screen.getAllByText('期限切れ').length).toBeGreaterThan(1)
  expect(screen.getAllByText('あなたの番・2026/12/07まで')).toHaveLength(2)
  expect(screen.getByRole('link', { name: '表計算の表（CSV）' })).toHaveAttribute(
    'href',
    '/api/v1/consultations/table?state=RECEIVED&state=SORTING&state=EXAMINING',
  )
  expect(asked[0]).toBe('?limit=20&state=RECEIVED&state=SORTING&state=EXAMINING')

  first.focus()
  await user.keyboard('j')
  expect(screen.getByRole('link', { name: '油が漏れる' })).toHaveFocus()
  await user.keyboard('k')
  expect(first).toHaveFocus()
})

test('keeps in the address what is asked for, and offers to drop it', async () => {
  signedIn({ roles: ['coordinator'] })
  const asked = serve([])
  const { user, router } = open('/ja/consultations?whose=MINE')

  await user.click(await screen.findByRole('checkbox', { name: '期限切れのみ' }))

  await waitFor(() => expect(router.state.location.search).toEqual({ whose: 'MINE', overdue: '1' }))
  expect(asked.at(-1)).toContain('whose=MINE&overdue=true')
  await user.click(await screen.findByRole('button', { name: '条件をすべて外す' }))
  await waitFor(() => expect(router.state.location.search).toEqual({}))
})

test('shows a company what it asked, or how to ask', async () => {
  signedIn({ roles: ['company'] })
  server.use(http.get('/api/v1/me/consultations', () => HttpResponse.json({ items: [] })))
  open('/ja/consultations')

  expect(await screen.findByText(/まだ相談はありません/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: '窓口に相談する' })[0]).toHaveAttribute(
    'href',
    '/ja/consultations/new',
  )
})

test('shows a company whose turn it is, from its own side', async () => {
  signedIn({ roles: ['company'] })
  open('/ja/consultations')

  expect(await screen.findByText('相手の番・2026/12/07まで')).toBeInTheDocument()
})

test('says what went wrong', async () => {
  signedIn({ roles: ['coordinator'] })
  server.use(http.get('/api/v1/consultations', () => problem(503, 'http-503', 'busy')))
  open('/ja/consultations')

  expect(await screen.findByRole('button', { name: 'もう一度試す' })).toBeInTheDocument()
})
