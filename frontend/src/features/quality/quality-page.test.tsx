import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { WaitingRecord } from '../../api/types'
import { problem } from '../../testing/handlers'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const stale: WaitingRecord = {
  kind: 'seed',
  id: ids.seed,
  title: { ja: '低温で焼ける固体電解質', en: 'A cool electrolyte' },
  revision: 3,
  updatedAt: '2025-10-01T00:00:00Z',
  hideAt: '2026-12-27T00:00:00Z',
  hidden: false,
}
const hidden: WaitingRecord = {
  ...stale,
  kind: 'need',
  id: ids.need,
  title: { ja: '電解質を焼きたい' },
  hideAt: null,
  hidden: true,
}

/** A server that keeps what waits; `asked` holds what was confirmed, with the version that was seen. */
function serve(items: WaitingRecord[]) {
  const state = { items, asked: [] as string[] }
  server.use(
    http.get('/api/v1/me/confirmations', () => HttpResponse.json({ items: state.items })),
    http.put('/api/v1/confirmations/:record', ({ params, request }) => {
      state.asked.push(`${params.record} ${request.headers.get('If-Match')}`)
      const record = state.items.find(({ id }) => id === params.record)
      state.items = state.items.filter(({ id }) => id !== params.record)
      return HttpResponse.json({
        kind: record?.kind,
        id: record?.id,
        stage: 'PUBLISHED',
        title: record?.title,
      })
    }),
  )
  return state
}

beforeEach(() => signedIn())

test('is settled with one key a record, the focus going on to the next', async () => {
  const state = serve([hidden, stale])
  const { user } = open('/ja/quality')
  const rows = await screen.findAllByRole('article')
  rows[0]?.focus()

  await user.keyboard('a')

  expect(await screen.findByText('「電解質を焼きたい」を元の公開範囲に戻しました')).toBeInTheDocument()
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(screen.getByRole('article', { name: '低温で焼ける固体電解質' })).toHaveFocus()
  await user.keyboard('a')
  expect(await screen.findByText(/^手入れを待つ記録はありません/)).toBeInTheDocument()
  expect(state.asked).toEqual([`${ids.need} "3"`, `${ids.seed} "3"`])
})

test('says why, until when, and leads to the editor of what is not hidden', async () => {
  serve([hidden, stale])
  open('/ja/quality')

  const [first, second] = await screen.findAllByRole('article')
  expect(within(first as HTMLElement).getByText('確認がないため、非公開になっています')).toBeInTheDocument()
  expect(within(first as HTMLElement).queryByRole('link', { name: /^直す/ })).not.toBeInTheDocument()
  expect(within(second as HTMLElement).getByText('2025/10/01から更新されていません')).toBeInTheDocument()
  expect(within(second as HTMLElement).getByText(/確認がないと2026\/12\/27に非公開/)).toBeInTheDocument()
  expect(within(second as HTMLElement).getByRole('link', { name: /^直す/ })).toHaveAttribute(
    'href',
    `/ja/seeds/${ids.seed}/edit`,
  )
})

test('keeps a record in the list that somebody else changed, and says so', async () => {
  serve([stale])
  server.use(
    http.put('/api/v1/confirmations/:record', () => problem(412, 'publication-stale', '更新されています。')),
  )
  const { user } = open('/ja/quality')

  await user.click(await screen.findByRole('button', { name: '今も正しい：低温で焼ける固体電解質' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('更新されています。')
  expect(screen.getAllByRole('article')).toHaveLength(1)
})

test('confirms by the link of a mail at once', async () => {
  const tokens: unknown[] = []
  server.use(
    http.post('/api/v1/confirmations/by-mail', async ({ request }) => {
      tokens.push(await request.json())
      return HttpResponse.json({ kind: 'seed', id: ids.seed, stage: 'PUBLISHED', title: stale.title })
    }),
  )
  open('/ja/confirm#himitsu')

  expect(
    await screen.findByText('「低温で焼ける固体電解質」は今も正しいものとして、公開を続けます。'),
  ).toBeInTheDocument()
  expect(tokens).toEqual([{ token: 'himitsu' }])
  expect(screen.getByRole('link', { name: '記録のページを開く' })).toHaveAttribute(
    'href',
    `/ja/seeds/${ids.seed}`,
  )
})

test.each(['', '#furui'])('says that a link is no good: %s', async (hash) => {
  server.use(
    http.post('/api/v1/confirmations/by-mail', () => problem(404, 'access-hidden', '見つかりません。')),
  )
  open(`/ja/confirm${hash}`)

  expect(await screen.findByText('このリンクは使えません')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '記録の手入れを開く' })).toHaveAttribute('href', '/ja/quality')
})

test('offers on the page of a record to say that it is still right', async () => {
  const state = serve([stale])
  const { user } = open(`/ja/seeds/${ids.seed}`)

  await user.click(await screen.findByRole('button', { name: '今も正しい' }))

  expect(await screen.findByText('今も正しいことを記録しました')).toBeInTheDocument()
  expect(state.asked).toEqual([`${ids.seed} "3"`])
})
