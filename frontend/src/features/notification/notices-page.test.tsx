import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { NoticeChoices, NoticeView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aSummary } from '../../testing/introduction-fixtures'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const asked: NoticeView = {
  id: '01900000-0000-7000-8000-00000000d001',
  kind: 'INTRODUCTION_ASKED',
  at: '2026-11-27T00:00:00Z',
  read: false,
  introduction: aSummary(),
  consultation: null,
  record: null,
  handover: null,
  question: null,
}

const received: NoticeView = {
  id: '01900000-0000-7000-8000-00000000d002',
  kind: 'CONSULTATION_RECEIVED',
  at: '2026-11-26T00:00:00Z',
  read: true,
  introduction: null,
  consultation: {
    id: '01900000-0000-7000-8000-00000000d003',
    reference: 'AB12CD34',
    state: 'RECEIVED',
    asking: null,
    receiver: null,
    mine: true,
    due: '2026-12-03',
    overdue: false,
  },
  record: null,
  handover: null,
  question: null,
}

/** A server that keeps notices and choices, and notes what it is asked to do. */
function serve(items: NoticeView[]) {
  const state = {
    items,
    asked: [] as string[],
    choices: {
      introductions: 'at-once',
      messages: 'at-once',
      consultations: 'at-once',
      records: 'at-once',
      colleagues: 'at-once',
      reminders: 'at-once',
    } as NoticeChoices,
  }
  server.use(
    http.get('/api/v1/me/notices', () =>
      HttpResponse.json({ items: state.items, unread: state.items.filter(({ read }) => !read).length }),
    ),
    http.put('/api/v1/me/notices/:id/reading', ({ params }) => {
      state.items = state.items.map((each) => (each.id === params.id ? { ...each, read: true } : each))
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('/api/v1/me/notices/settings', () => HttpResponse.json(state.choices)),
    http.put('/api/v1/me/notices/settings', async ({ request }) => {
      const wanted = (await request.json()) as Record<string, string | null>
      const said = Object.entries(wanted).filter(([, value]) => value !== null)
      state.asked.push(JSON.stringify(Object.fromEntries(said)))
      state.choices = { ...state.choices, ...Object.fromEntries(said) }
      return HttpResponse.json(state.choices)
    }),
  )
  return state
}

beforeEach(() => signedIn({ roles: ['coordinator'] }))

test('tells what happened, to what, and leads there', async () => {
  serve([asked, received])
  open('/ja/notifications')

  const list = await screen.findByRole('list', { name: 'お知らせの一覧' })

  expect(within(list).getByRole('link', { name: '引き合わせの申し込みが届きました' })).toHaveAttribute(
    'href',
    `/ja/introductions/${asked.introduction?.id}`,
  )
  expect(within(list).getByRole('link', { name: '新しい相談が届きました' })).toHaveAttribute(
    'href',
    `/ja/consultations/${received.consultation?.id}`,
  )
  expect(within(list).getByText('受付番号 AB12CD34')).toBeVisible()
  expect(screen.getByText('未読1件')).toBeVisible()
})

test('tells what was handed over and who answered a question', async () => {
  const handover: NoticeView = {
    ...asked,
    id: '01900000-0000-7000-8000-00000000d004',
    kind: 'HANDED_OVER',
    introduction: null,
    handover: {
      id: '01900000-0000-7000-8000-00000000d005',
      organization: { id: ids.university, name: { ja: 'みなも工科大学' }, prefecture: null, types: [] },
      from: '余所 書記',
      noted: true,
      moved: { seeds: 2, introductions: 1 },
    },
  }
  const question: NoticeView = {
    ...asked,
    id: '01900000-0000-7000-8000-00000000d006',
    kind: 'QUESTION_ANSWERED',
    introduction: null,
    question: { id: '01900000-0000-7000-8000-00000000d007', title: '木材の専門家', by: null },
  }
  serve([handover, question])
  open('/ja/notifications')

  const list = within(await screen.findByRole('list', { name: 'お知らせの一覧' }))

  expect(list.getByRole('link', { name: '担当を引き継ぎました' })).toHaveAttribute(
    'href',
    `/ja/orgs/${ids.university}/handover`,
  )
  expect(list.getByText('余所 書記の担当 3件')).toBeVisible()
  expect(list.getByText('メモがあります')).toBeVisible()
  expect(list.getByRole('link', { name: '質問に回答がありました' })).toHaveAttribute(
    'href',
    `/ja/coordinators/questions/${question.question?.id}`,
  )
})

test('marks one as read and counts', async () => {
  serve([asked])
  const { user } = open('/ja/notifications')

  await user.click(await screen.findByRole('button', { name: /を既読にする$/ }))

  expect(await screen.findByText('未読0件')).toBeVisible()
})

test('keeps how somebody wants them by mail', async () => {
  const state = serve([asked])
  const { user } = open('/ja/notifications')

  await user.selectOptions(await screen.findByLabelText('相手からの連絡'), '1日分をまとめて朝に送る')

  expect(await screen.findByText('メールの設定を保存しました。')).toBeVisible()
  expect(state.asked).toEqual(['{"messages":"daily"}'])
  expect(within(screen.getByLabelText('期限のお知らせ')).queryByText('送らない')).toBeNull()
})

test('says that there is nothing yet', async () => {
  serve([])
  open('/ja/notifications')

  expect(await screen.findByText(/お知らせはまだありません/)).toBeVisible()
})

test('tells a fault and offers another try', async () => {
  serve([asked])
  server.use(http.get('/api/v1/me/notices', () => problem(500, 'fault', '処理できませんでした。')))
  open('/ja/notifications')

  expect(await screen.findByRole('button', { name: /もう一度/ })).toBeVisible()
})

test('leads to a record that waits, and says when it is hidden', async () => {
  serve([
    {
      ...asked,
      kind: 'RECORD_STALE',
      introduction: null,
      record: {
        kind: 'seed',
        id: ids.seed,
        title: { ja: '低温で焼ける固体電解質' },
        stage: 'PUBLISHED',
        revision: 3,
        updatedAt: '2025-10-01T00:00:00Z',
        hideAt: '2026-12-27T00:00:00Z',
        hidden: false,
      },
    },
  ])
  open('/ja/notifications')

  const link = await screen.findByRole('link', { name: '記録が今も正しいか確認してください' })
  expect(link).toHaveAttribute('href', `/ja/seeds/${ids.seed}`)
  expect(screen.getByText('低温で焼ける固体電解質')).toBeInTheDocument()
  expect(screen.getByText('確認がないと2026/12/27に非公開')).toBeInTheDocument()
})
