import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { PairPage } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aPair as pair } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

function serve(page: Partial<PairPage>) {
  server.use(
    http.get('/api/v1/me/pairs', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') === 'next'
          ? {
              items: [{ ...pair, other: { ...pair.other, id: 'b2', title: { ja: '二つめ' } } }],
              total: 2,
              weighedAt: null,
              nextCursor: null,
            }
          : { items: [], total: 0, weighedAt: '2026-11-27T17:00:00Z', nextCursor: null, ...page },
      ),
    ),
  )
}

beforeEach(() => signedIn({ roles: ['coordinator'] }))

test('shows the pair, how well it fits, and leads to the reasons', async () => {
  serve({ items: [pair], total: 1 })
  open('/ja/me/pairs')

  const list = await screen.findByRole('list', { name: '合う組み合わせ' })
  expect(within(list).getByText('自機関のシーズ')).toBeInTheDocument()
  expect(within(list).getByText('非公開の企業')).toBeInTheDocument()
  expect(within(list).getByText('100点中61点')).toBeInTheDocument()
  expect(within(list).getByRole('link', { name: /が合う理由を見る/ })).toHaveAttribute(
    'href',
    `/ja/seeds/${pair.own.id}/matches?of=need&open=${pair.other.id}`,
  )
  expect(screen.getByText(/^1組、2026\/11\/28.*時点$/)).toBeInTheDocument()
})

test('shows more when asked', async () => {
  serve({ items: [pair], total: 2, nextCursor: 'next' })
  const { user } = open('/ja/me/pairs')

  await user.click(await screen.findByRole('button', { name: 'もっと見る' }))

  expect(await screen.findByRole('link', { name: '二つめ' })).toBeInTheDocument()
})

test('says in both languages that there is nothing yet', async () => {
  serve({})
  open('/ja/me/pairs')
  expect(await screen.findByText(/合う相手はまだ見つかっていません/)).toBeInTheDocument()

  serve({ weighedAt: null })
  open('/en/me/pairs')
  expect(await screen.findByText(/Nothing has been looked at yet/)).toBeInTheDocument()
})

test('says what went wrong', async () => {
  server.use(http.get('/api/v1/me/pairs', () => problem(503, 'http-503', 'busy')))
  open('/ja/me/pairs')

  expect(await screen.findByRole('button', { name: 'もう一度試す' })).toBeInTheDocument()
})

test('is reached from the own records', async () => {
  open('/ja/me/records')

  expect(await screen.findByRole('link', { name: '合う相手を見る' })).toHaveAttribute('href', '/ja/me/pairs')
})
