import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { AlertView, SubscriptionView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { matchAnswer } from '../../testing/search-fixtures'
import { server } from '../../testing/server'

const search: SubscriptionView = {
  id: '01900000-0000-7000-8000-00000000a001',
  name: '電池の検索',
  search: { q: '電池', kind: ['seed'], trl: '3-6' },
  record: null,
  mail: 'off',
  paused: false,
  readable: true,
  createdAt: '2026-11-01T00:00:00Z',
}

const need: SubscriptionView = {
  ...search,
  id: '01900000-0000-7000-8000-00000000a002',
  name: '液漏れのニーズ',
  search: null,
  record: { kind: 'need', id: '01900000-0000-7000-8000-00000000b001', of: 'seed' },
  mail: 'daily',
}

/** A server that keeps subscriptions and one alert, and notes what it is asked to do. */
function serve(subscriptions: SubscriptionView[], match = matchAnswer.matches[0]) {
  const state = { kept: [...subscriptions], read: false, asked: [] as string[] }
  const alert = (): AlertView[] =>
    match
      ? [
          {
            id: '01900000-0000-7000-8000-00000000c001',
            subscription: search.id,
            news: 'new',
            at: '2026-11-27T00:00:00Z',
            read: state.read,
            match,
          },
        ]
      : []
  server.use(
    http.get('/api/v1/me/alerts', () =>
      HttpResponse.json({ items: alert(), unread: alert().filter(({ read }) => !read).length }),
    ),
    http.get('/api/v1/me/subscriptions', () => HttpResponse.json({ items: state.kept })),
    http.get('/api/v1/me/digest', () =>
      HttpResponse.json({
        to: 'company@kakehashi.example',
        sent: false,
        digest: { subject: '架け橋: 新しい情報が1件あります', text: '■ 液漏れのニーズ\n［新着］電解質' },
      }),
    ),
    http.put('/api/v1/me/alerts/:id/reading', () => {
      state.read = true
      return new HttpResponse(null, { status: 204 })
    }),
    http.put('/api/v1/me/subscriptions/:id', async ({ params, request }) => {
      const choice = (await request.json()) as Partial<SubscriptionView>
      state.asked.push(JSON.stringify(choice))
      const before = subscriptions.find(({ id }) => id === params.id) ?? search
      const changed = { ...(state.kept.find(({ id }) => id === params.id) ?? before), ...choice }
      state.kept = [...state.kept.filter(({ id }) => id !== params.id), changed]
      return HttpResponse.json(changed)
    }),
    http.delete('/api/v1/me/subscriptions/:id', ({ params }) => {
      state.kept = state.kept.filter(({ id }) => id !== params.id)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return state
}

beforeEach(() => signedIn({ roles: ['company'] }))

test('tells what is new, to which condition, and why', async () => {
  serve([search])
  open('/ja/me/alerts')

  const list = await screen.findByRole('list', { name: '新着の一覧' })

  expect(within(list).getByText('条件: 電池の検索')).toBeVisible()
  expect(within(list).getByText('新着')).toBeVisible()
  expect(list.querySelector('mark')).not.toBeNull()
  expect(screen.getByText('未読1件')).toBeVisible()
  expect(document.title).toContain('新着の知らせ')
})

test('marks as read and counts', async () => {
  serve([search])
  const { user } = open('/ja/me/alerts')

  await user.click(await screen.findByRole('button', { name: /を既読にする$/ }))

  expect(await screen.findByText('未読0件')).toBeVisible()
  expect(screen.getByRole('button', { name: /を未読に戻す$/ })).toBeVisible()
})

test('says that there is nothing yet, and where to begin', async () => {
  serve([], undefined)
  server.use(http.get('/api/v1/me/alerts', () => HttpResponse.json({ items: [], unread: 0 })))
  open('/ja/me/alerts')

  expect(await screen.findByText(/新着はまだありません/)).toBeVisible()
  expect(screen.getByRole('link', { name: '検索する' })).toHaveAttribute('href', '/ja/search')
})

test('tells a fault and offers another try', async () => {
  serve([search])
  server.use(http.get('/api/v1/me/alerts', () => problem(500, 'fault', '処理できませんでした。')))
  open('/ja/me/alerts')

  expect(await screen.findByText('処理できませんでした。')).toBeVisible()
})

test('leads to the search, its feed and the candidates', async () => {
  serve([search, need])
  open('/en/me/alerts')

  expect(await screen.findByRole('link', { name: 'Open the search' })).toHaveAttribute(
    'href',
    '/en/search?q=%E9%9B%BB%E6%B1%A0&kind=seed&trl=3-6',
  )
  expect(screen.getByRole('link', { name: 'Atom feed' })).toHaveAttribute(
    'href',
    '/api/v1/feeds/catalogue?q=%E9%9B%BB%E6%B1%A0&kind=seed&trl=3-6&language=en',
  )
  expect(screen.getByRole('link', { name: 'Open the candidates' })).toHaveAttribute(
    'href',
    `/en/needs/${need.record?.id}/matches?of=seed`,
  )
})

test('changes mail, pause and name', async () => {
  const state = serve([search])
  const { user } = open('/ja/me/alerts')

  await user.selectOptions(await screen.findByLabelText('「電池の検索」のメール'), 'weekly')
  await user.click(screen.getByRole('button', { name: '「電池の検索」を休止する' }))
  expect(await screen.findByText('休止中')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '「電池の検索」の名前を変える' }))
  const field = screen.getByLabelText(/新しい名前/)
  await user.clear(field)
  await user.type(field, '次世代電池')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByRole('heading', { name: '次世代電池' })).toBeVisible()
  expect(state.asked).toEqual(['{"mail":"weekly"}', '{"paused":true}', '{"name":"次世代電池"}'])
})

test('deletes with a way back', async () => {
  serve([search])
  const { user } = open('/ja/me/alerts')

  await user.click(await screen.findByRole('button', { name: '「電池の検索」を削除' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: '電池の検索' })).toBeNull())
  await user.click(await screen.findByRole('button', { name: /元に戻す/ }))

  expect(await screen.findByRole('heading', { name: '電池の検索' })).toBeVisible()
})

test('shows the mail where none is sent', async () => {
  serve([need])
  const { user } = open('/ja/me/alerts')

  expect(await screen.findByText(/ここではメールを送りません/)).toBeVisible()
  await user.click(screen.getByText('メールの内容を見る'))

  expect(screen.getByText('架け橋: 新しい情報が1件あります')).toBeVisible()
})

test('keeps a search from the page of results', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post('/api/v1/me/subscriptions', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json(search, { status: 201 })
    }),
  )
  const { user } = open('/ja/seeds?q=電池&trl=3-6')

  await user.click(await screen.findByRole('button', { name: 'この検索を保存して知らせを受ける' }))

  expect(await screen.findByRole('link', { name: '新着と設定を見る' })).toHaveAttribute(
    'href',
    '/ja/me/alerts',
  )
  expect(bodies).toEqual([{ name: '「電池」 TRL 3-6', search: { q: '電池', trl: '3-6', kind: ['seed'] } }])
})

test('ends the mails from their link without signing in', async () => {
  const tokens: unknown[] = []
  server.use(
    http.get('/api/v1/session', () => new HttpResponse(null, { status: 204 })),
    http.post('/api/v1/unsubscriptions/:token', ({ params }) => {
      tokens.push(params.token)
      return params.token === 'good' ? new HttpResponse(null, { status: 204 }) : problem(404, 'http-404', '')
    }),
  )
  const { user, router } = open('/ja/unsubscribe#good')

  await user.click(await screen.findByRole('button', { name: 'メールを止める' }))
  expect(await screen.findByRole('heading', { name: 'メールを止めました' })).toBeVisible()
  expect(tokens).toEqual(['good'])

  await router.navigate({ href: '/ja/unsubscribe' })
  expect(router.state.location.hash).toBe('')
})

test('says when the link of a mail does not work', async () => {
  server.use(http.post('/api/v1/unsubscriptions/:token', () => problem(404, 'http-404', '')))
  const { user } = open('/ja/unsubscribe#old')

  await user.click(await screen.findByRole('button', { name: 'メールを止める' }))

  expect(await screen.findByText('このリンクは使えません')).toBeVisible()
})
