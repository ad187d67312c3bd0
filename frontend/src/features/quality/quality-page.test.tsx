import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { ChoiceDraft, Want } from '../../api/types'
import { problem } from '../../testing/handlers'
import { stale as aStale } from '../../testing/inbox-fixtures'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const DECISION = '00000000-0000-7000-8000-0000000000dd'

const stale: Want = {
  ...aStale,
  title: { ja: '低温で焼ける固体電解質', en: 'A cool electrolyte' },
  hideAt: '2026-12-27T00:00:00Z',
}
const hidden: Want = {
  ...stale,
  kind: 'need',
  id: ids.need,
  title: { ja: '電解質を焼きたい' },
  hideAt: null,
  hidden: true,
}
const untitled: Want = {
  ...stale,
  rule: 'ENGLISH_TITLE',
  title: { ja: '決定木による分類' },
  english: 'Classification by decision tree',
  hideAt: null,
}
const unread: Want = { ...untitled, rule: 'READINESS', trl: 6, sentence: '港で実証試験を行った。' }
const double: Want = {
  ...untitled,
  rule: 'DUPLICATE',
  like: {
    id: ids.need,
    title: { ja: '決定木による分類。' },
    stage: 'DRAFT',
    revision: 2,
    createdAt: '2026-10-01T00:00:00Z',
    updatedAt: '2026-10-01T00:00:00Z',
    gives: 'NOTHING',
  },
}

/** A server that keeps what is wanted; `asked` holds what was decided, with the versions that were seen. */
function serve(items: Want[]) {
  const state = { items, asked: [] as unknown[] }
  const gone: Want[] = []
  const take = (isIt: (item: Want) => boolean) => {
    gone.push(...state.items.filter(isIt))
    state.items = state.items.filter((item) => !isIt(item))
  }
  server.use(
    http.get('/api/v1/me/proposals', () => HttpResponse.json({ items: state.items })),
    http.get('/api/v1/me/confirmations', () => HttpResponse.json({ items: state.items })),
    http.put('/api/v1/confirmations/:record', ({ params, request }) => {
      state.asked.push(`${params.record} ${request.headers.get('If-Match')}`)
      take(({ id }) => id === params.record)
      return HttpResponse.json({ kind: 'seed', id: params.record, stage: 'PUBLISHED', title: stale.title })
    }),
    http.post('/api/v1/quality/decisions', async ({ request }) => {
      const draft = (await request.json()) as ChoiceDraft
      state.asked.push(draft)
      take(({ rule, id }) => rule === draft.rule && id === draft.record)
      return HttpResponse.json({ id: DECISION, revision: 4 }, { status: 201 })
    }),
    http.delete('/api/v1/quality/decisions/:id', ({ params }) => {
      state.asked.push(`back ${params.id}`)
      state.items = [...gone.splice(-1), ...state.items]
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return state
}

beforeEach(() => signedIn())

test('is settled with one key a row, the focus going on to the next', async () => {
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
  expect(state.asked).toMatchObject([
    { rule: 'UNCONFIRMED', choice: 'ACCEPTED', record: ids.need, revision: 3 },
    { rule: 'UNCONFIRMED', choice: 'ACCEPTED', record: ids.seed, revision: 3 },
  ])

  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByRole('article', { name: '低温で焼ける固体電解質' })).toBeInTheDocument()
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

test('takes what is proposed with one key, and back with Ctrl Z', async () => {
  const state = serve([untitled, unread])
  const { user } = open('/ja/quality')
  const [first] = await screen.findAllByRole('article')
  expect(first).toHaveTextContent('Classification by decision tree')
  first?.focus()

  await user.keyboard('a')

  expect(await screen.findByText('「決定木による分類」に案を採り入れました')).toBeInTheDocument()
  const seen = { kind: 'seed', record: ids.seed, revision: 3 }
  expect(state.asked).toEqual([
    {
      ...seen,
      rule: 'ENGLISH_TITLE',
      choice: 'ACCEPTED',
      english: 'Classification by decision tree',
      trl: null,
    },
  ])
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(screen.getByRole('article')).toHaveFocus()
  expect(screen.getByRole('article')).toHaveTextContent('根拠：「港で実証試験を行った。」')

  await user.keyboard('{Control>}z{/Control}')

  expect(await screen.findByText('元に戻しました')).toBeInTheDocument()
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2))
  expect(state.asked.at(-1)).toBe(`back ${DECISION}`)
})

test('lets another title be written in the row, and writes where nothing is proposed', async () => {
  const state = serve([{ ...untitled, english: null }])
  const { user } = open('/ja/quality')
  const row = await screen.findByRole('article')
  expect(within(row).queryByRole('button', { name: /^案を採る/ })).not.toBeInTheDocument()
  row.focus()

  await user.keyboard('a')
  expect(within(row).getByRole('textbox', { name: '英語の題名' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(within(row).getByText('英語の題名を入力してください')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(row).toHaveFocus()
  await user.keyboard('e')
  await user.keyboard('Sorting by trees{Enter}')

  expect(await screen.findByText('「決定木による分類」に案を採り入れました')).toBeInTheDocument()
  expect(state.asked).toMatchObject([{ choice: 'ACCEPTED', english: 'Sorting by trees' }])
})

test('puts off with H, and keeps two apart with D', async () => {
  const state = serve([double, unread])
  const { user } = open('/ja/quality')
  const [first] = await screen.findAllByRole('article')
  expect(within(first as HTMLElement).getByRole('link', { name: '決定木による分類。' })).toBeInTheDocument()
  expect(first).toHaveTextContent('内容は移さず、取り下げるだけです')
  first?.focus()

  await user.keyboard('d')
  expect(await screen.findByText('別の記録として残しました')).toBeInTheDocument()
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  await user.keyboard('h')

  expect(
    await screen.findByText('「決定木による分類」は2週間後に、機関の全員にもう一度出ます'),
  ).toBeInTheDocument()
  expect(state.asked).toMatchObject([
    { rule: 'DUPLICATE', choice: 'DIFFERENT', other: ids.need, otherRevision: 2 },
    { rule: 'READINESS', choice: 'LATER' },
  ])
})

test('shows one kind alone by the address', async () => {
  serve([untitled, unread, double])
  open('/ja/quality?rule=READINESS')

  expect(await screen.findAllByRole('article')).toHaveLength(1)
  expect(screen.getByRole('tab', { name: /^TRL/ })).toHaveAttribute('aria-selected', 'true')
})

test('keeps a record in the list that somebody else changed, and says so', async () => {
  serve([stale])
  server.use(
    http.post('/api/v1/quality/decisions', () => problem(412, 'publication-stale', '更新されています。')),
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
