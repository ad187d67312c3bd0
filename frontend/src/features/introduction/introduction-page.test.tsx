import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftStore } from '../../editing/draft-store'
import {
  anIntroduction,
  aSummary,
  introduction,
  serveIntroductions,
} from '../../testing/introduction-fixtures'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/introductions/${introduction}`

beforeEach(() => signedIn())
afterEach(async () => {
  cleanup()
  await draftStore.forgetAll()
})

test('opens the answer that the link of a mail asks for', async () => {
  const served = serveIntroductions([])
  const { user } = open(`${PAGE}?answer=decline`)

  await user.click(await screen.findByRole('button', { name: /優先度・予算/ }))

  await waitFor(() =>
    expect(served.sent).toEqual([{ step: 'DECLINE', reason: 'PRIORITY_OR_BUDGET', note: null }]),
  )
  expect(await screen.findByText('辞退されたため、もう書き込めません。')).toBeInTheDocument()
})

test.each([
  ['who asked', 'NEED', `/ja/needs/${ids.need}/matches`],
  ['who declined', 'OFFER', null],
] as const)('shows other candidates after a no to %s', async (_who, side, href) => {
  serveIntroductions(
    [],
    anIntroduction({ side, state: 'DECLINED', turn: null, mine: false, allowed: [], writable: false }),
  )
  open(PAGE)

  expect(await screen.findByText('辞退されたため、もう書き込めません。')).toBeInTheDocument()
  const link = screen.queryByRole('link', { name: 'このニーズのほかの候補を見る' })
  expect(link?.getAttribute('href') ?? null).toBe(href)
})

test('takes what was told of it for read', async () => {
  serveIntroductions([])
  const read: (string | null)[] = []
  server.use(
    http.put('/api/v1/me/notices/reading', ({ request }) => {
      read.push(new URL(request.url).searchParams.get('about'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  open(PAGE)

  await waitFor(() => expect(read).toEqual([introduction]))
})

test('accepts with three times in the time of Japan', async () => {
  // What looks after the focus is loaded after the page.
  await import('../../shell/late')
  const served = serveIntroductions([])
  const { user } = open(`${PAGE}?answer=accept`)
  // The device of the test is elsewhere.
  expect(await screen.findByLabelText('時刻の時間帯')).toHaveDisplayValue('日本標準時（Asia/Tokyo）')

  await user.click(screen.getByRole('button', { name: '日時3つを添えて承諾する' }))

  await waitFor(() => expect(served.sent).toHaveLength(1))
  const [sent] = served.sent as { slots: { start: string; end: string }[]; zone: string }[]
  expect(sent?.zone).toBe('Asia/Tokyo')
  expect(sent?.slots.map(({ start }) => start.slice(11, 16))).toEqual(['01:00', '05:00', '07:00'])
  // The panel has gone; who goes on by keyboard still stands beside it.
  await waitFor(() => expect(screen.getByRole('region', { name: '今の状態' })).toHaveFocus())
})

test('marks the time that is past, and leads there', async () => {
  const served = serveIntroductions([])
  const { user } = open(`${PAGE}?answer=accept`)
  const second = within(await screen.findByRole('group', { name: '候補2' }))

  fireEvent.change(second.getByLabelText('日付'), { target: { value: '2020-01-06' } })
  await user.click(screen.getByRole('button', { name: '日時3つを添えて承諾する' }))

  expect(second.getByLabelText('日付')).toHaveAccessibleDescription(/もう過ぎています/)
  expect(second.getByLabelText('日付')).toHaveFocus()
  expect(served.sent).toEqual([])
})

test('keeps what was typed when the page is left, and shows it again', async () => {
  serveIntroductions([])
  const { user } = open(PAGE)
  await user.type(await screen.findByLabelText('相手への文章'), '装置の空きを確かめています。')
  cleanup()

  open(PAGE)

  await waitFor(() =>
    expect(screen.getByLabelText('相手への文章')).toHaveValue('装置の空きを確かめています。'),
  )
})

test('says what is otherwise when somebody was faster, and keeps what was typed', async () => {
  const served = serveIntroductions([])
  const { user } = open(PAGE)
  const box = await screen.findByLabelText('相手への文章')
  await user.type(box, '少しお待ちください。')
  served.view = { ...served.view, revision: 7, state: 'DESK_REVIEW', assignee: '同僚 次郎' }

  await user.click(screen.getByRole('button', { name: '送る' }))

  const notice = within(await screen.findByRole('alert'))
  expect(notice.getByText('状態：関心表明 → 窓口確認')).toBeInTheDocument()
  expect(notice.getByText('同僚 次郎さんの番・12/2（水）まで')).toBeInTheDocument()
  expect(box).toHaveValue('少しお待ちください。')
  await user.click(screen.getByRole('button', { name: '送る' }))
  await waitFor(() => expect(served.sent).toHaveLength(1))
  expect(box).toHaveValue('')
})

test('names no company that does not say who it is', async () => {
  const need = { ...aSummary().need, organization: null }
  serveIntroductions(
    [],
    anIntroduction({
      need,
      anonymous: true,
      entries: [
        {
          id: '01900000-0000-7000-8000-0000000000e1',
          at: '2026-11-25T01:00:00Z',
          side: 'NEED',
          author: null,
          own: false,
          secrecy: 'PRE_NDA',
          content: { kind: 'decision', step: 'ASK', reason: null, note: null, slot: null },
        },
      ],
    }),
  )
  open(PAGE)

  expect(await screen.findByRole('heading', { name: '非公開の企業' })).toBeInTheDocument()
  await waitFor(() => expect(document.title).toMatch(/（非公開の企業）/))
  expect(screen.queryByText(/あおぞら/)).not.toBeInTheDocument()
})

test('says that an entry is under an agreement, and where to accept it', async () => {
  serveIntroductions(
    [],
    anIntroduction({
      secrecy: 'NDA',
      writable: false,
      entries: [
        {
          id: '01900000-0000-7000-8000-0000000000e1',
          at: '2026-11-25T01:00:00Z',
          side: 'NEED',
          author: '企業 太郎',
          own: false,
          secrecy: 'NDA',
          content: null,
        },
      ],
    }),
  )
  open(PAGE)

  expect(await screen.findByText(/契約に同意するまで読めません/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: '契約を確かめる' })[0]).toHaveAttribute('href', '/ja/me/shared')
  expect(screen.queryByLabelText('相手への文章')).not.toBeInTheDocument()
})

const sheet = {
  purpose: '200℃以下で焼ける電解質を得る',
  method: '組成を変えて焼く',
  roles: '大学が焼き、会社が電池にする',
  cost: '年300万円',
  results: '相対密度95%の条件',
  issues: '粒界の抵抗',
}

const written = (version: number, scope: typeof sheet) => ({
  id: `01900000-0000-7000-8000-0000000000e${version}`,
  at: '2026-11-25T01:00:00Z',
  side: 'OFFER' as const,
  author: '大学 花子',
  own: true,
  secrecy: 'PRE_NDA' as const,
  content: { kind: 'scope' as const, version, scope },
})

test('saves a scope sheet begun from the one that stands', async () => {
  const served = serveIntroductions(
    [],
    anIntroduction({
      state: 'MEETING',
      allowed: ['CLOSE'],
      scope: { version: 1, complete: false, agreed: [], sheet: { ...sheet, cost: '' } },
    }),
  )
  const { user } = open(PAGE)
  const part = within(await screen.findByRole('region', { name: 'スコープシート' }))
  expect(part.getByText('未記入')).toBeInTheDocument()
  expect(part.queryByRole('button', { name: 'この内容で合意する' })).not.toBeInTheDocument()

  await user.click(part.getByRole('button', { name: '書き直す…' }))
  await user.type(part.getByLabelText(/^費用/), '年300万円')
  await user.keyboard('{Control>}{Enter}{/Control}')

  await waitFor(() => expect(served.sent).toEqual([sheet]))
})

test('says who agrees to the scope sheet, and what differs from the version before', async () => {
  const served = serveIntroductions(
    [],
    anIntroduction({
      state: 'MEETING',
      allowed: ['AGREE', 'CLOSE'],
      scope: { version: 2, complete: true, agreed: ['NEED'], sheet },
      entries: [written(1, { ...sheet, cost: '年200万円' }), written(2, sheet)],
    }),
  )
  const { user } = open(PAGE)
  const part = within(await screen.findByRole('region', { name: 'スコープシート' }))
  expect(part.getByText('こちら側：まだ合意していません')).toBeInTheDocument()
  expect(part.getByText('相手側：合意')).toBeInTheDocument()
  // The first version differs from nothing.
  const changes = screen.getByRole('table', { name: '前の版との違い', hidden: true })
  expect(within(changes).getAllByRole('row', { hidden: true })).toHaveLength(2)
  expect(changes).toHaveTextContent('費用年200万円年300万円')

  await user.click(part.getByRole('button', { name: 'この内容で合意する' }))

  await waitFor(() => expect(served.sent).toEqual([{ step: 'AGREE' }]))
})

test('shows how far the other side has read once both want it', async () => {
  const entry = {
    ...written(1, sheet),
    content: { kind: 'message' as const, text: '承知しました。', question: false },
  }
  const theirsRead = '2026-11-25T02:00:00Z'
  serveIntroductions(
    [],
    anIntroduction({
      entries: [entry, { ...entry, id: '01900000-0000-7000-8000-0000000000f1', at: '2026-11-25T03:00:00Z' }],
      marks: { own: true, theirs: true, ownRead: null, theirsRead },
    }),
  )
  open(PAGE)

  const mark = await screen.findByText(/^相手側が読みました/)
  expect(mark.closest('li')?.querySelector('time')).toHaveAttribute('datetime', entry.at)
  expect(screen.getByRole('checkbox', { name: '既読を互いに見せる' })).toBeChecked()
})

test('is ended with a word on what came of it, and says that nobody meets', async () => {
  const meeting = { start: '2100-01-04T05:00:00Z', end: '2100-01-04T06:00:00Z', place: null }
  const served = serveIntroductions([], anIntroduction({ state: 'MEETING', allowed: ['CLOSE'], meeting }))
  const { user } = open(PAGE)
  await user.click(await screen.findByRole('button', { name: 'やりとりを終える…' }))
  expect(screen.getByText(/^決まっている面談は取りやめになります/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '結果や理由（任意）' })).toHaveFocus()
  await user.keyboard('来春に延ばします。')
  await user.click(screen.getByRole('button', { name: 'やりとりを終える' }))

  await waitFor(() => expect(served.sent).toEqual([{ step: 'CLOSE', note: '来春に延ばします。' }]))
})

test('calls a meeting off that was to come', async () => {
  const meeting = { start: '2100-01-04T05:00:00Z', end: '2100-01-04T06:00:00Z', place: null }
  serveIntroductions(
    [],
    anIntroduction({ state: 'CLOSED', turn: null, mine: false, meeting, meetingOff: true }),
  )
  open(PAGE)

  expect(await screen.findByText(/^取りやめになった面談/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /カレンダーの予定を取り消す/ })).toBeInTheDocument()
})

test('says when the reader meets somebody else at a time that is offered', async () => {
  const slot = { start: '2100-01-04T05:00:00Z', end: '2100-01-04T06:00:00Z', place: null }
  const half = { start: '2100-01-04T05:30:00Z', end: '2100-01-04T06:30:00Z', place: null }
  serveIntroductions(
    [aSummary({ id: '01900000-0000-7000-8000-0000000000ff', state: 'MEETING', meeting: half })],
    anIntroduction({
      state: 'ACCEPTED',
      allowed: ['MEET'],
      entries: [
        {
          id: '01900000-0000-7000-8000-0000000000fe',
          side: 'NEED',
          author: null,
          at: '2026-11-25T01:00:00Z',
          own: false,
          secrecy: 'PRE_NDA',
          content: { kind: 'slot-offer', slots: [slot], zone: 'Asia/Tokyo', text: null },
        },
      ],
    }),
  )
  open(PAGE)

  expect(await screen.findByText(/^この時間には「.+」の面談が入っています。$/)).toBeInTheDocument()
})
