import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { aConsultation } from '../../testing/consultation-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const serve = () =>
  server.use(
    http.get('/api/v1/me/records', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('/api/v1/me/confirmations', () => HttpResponse.json({ items: [] })),
  )

test('shows a company what it asked, whose turn it is and by when, and the way to all', async () => {
  signedIn({ roles: ['company'] })
  serve()
  server.use(
    http.get('/api/v1/me/consultations', () =>
      HttpResponse.json({
        items: [aConsultation(), aConsultation({ id: 'ended', opening: '前の相談', state: 'ADVISED' })],
      }),
    ),
  )
  open('/ja')

  const heading = await screen.findByRole('heading', { name: '窓口の回答を待っている相談 1件' })
  const part = within(heading.parentElement as HTMLElement)
  expect(part.getByRole('link', { name: '接着がはがれる' })).toBeInTheDocument()
  expect(part.getByText('相手の番・2026/12/07まで')).toBeInTheDocument()
  expect(part.queryByText('前の相談')).not.toBeInTheDocument()
  expect(part.getByRole('link', { name: '相談をすべて見る' })).toHaveAttribute('href', '/ja/consultations')
})

test('shows a coordinator what waits for the desk', async () => {
  signedIn()
  serve()
  open('/ja')

  const heading = await screen.findByRole('heading', { name: '回答を待つ相談 2件（期限切れ 1件）' })
  const part = within(heading.parentElement as HTMLElement)
  expect(part.getAllByText(/^あなたの番・/)).toHaveLength(2)
})
