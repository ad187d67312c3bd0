import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { ClearanceView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aCheck, aCheckView } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/clearances/${aCheck().id}`
const DRAFT: Partial<ClearanceView> = {
  state: 'DRAFT',
  advice: null,
  allowed: ['submit'],
  submittedAt: null,
  days: null,
}

/** One check; `sent` holds what is written to it, with the version that was seen. */
function serve(view: ClearanceView) {
  const kept = { view, sent: [] as unknown[] }
  const answer = () => HttpResponse.json(kept.view, { headers: { ETag: `"${kept.view.revision}"` } })
  const step = (part: Partial<ClearanceView>) => {
    kept.view = { ...kept.view, ...part, revision: kept.view.revision + 1 }
    return answer()
  }
  server.use(
    http.get('/api/v1/clearances/:id', answer),
    http.put('/api/v1/clearances/:id/answers', async ({ request }) => {
      kept.sent.push(request.headers.get('If-Match'), await request.json())
      return step({ advice: 'EXAMINE', outdated: false })
    }),
    http.put('/api/v1/clearances/:id/submission', ({ request }) => {
      kept.sent.push(request.headers.get('If-Match'))
      return step({ state: 'SUBMITTED', allowed: [] })
    }),
    http.put('/api/v1/clearances/:id/decision', async ({ request }) => {
      kept.sent.push(request.headers.get('If-Match'), await request.json())
      return step({ state: 'APPROVED', holds: true, allowed: ['revoke'] })
    }),
    http.delete('/api/v1/clearances/:id/approval', () =>
      step({ holds: false, endedAt: '2026-11-29T01:00:00Z', allowed: [] }),
    ),
  )
  return kept
}

const replies = (question: string) => within(screen.getByRole('group', { name: question }))

beforeEach(() => signedIn())

test('asks each question with its list, saves the answers and shows who has to look next', async () => {
  const kept = serve(aCheckView({ ...DRAFT, answers: [] }))
  const { user } = open(PAGE)

  expect(await screen.findByRole('heading', { name: 'あおぞらモビリティの事前確認' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /外国ユーザーリスト/ })).toHaveAttribute(
    'href',
    'https://example.org/list',
  )
  expect(screen.getByText('2025-09-29の版')).toBeInTheDocument()
  await user.click(replies('外国の機関ですか。').getByRole('radio', { name: 'はい' }))
  await user.type(screen.getAllByRole('textbox', { name: '補足' })[0] as HTMLElement, '支店')
  await user.click(screen.getByRole('button', { name: '保存して結果を見る' }))

  expect(await screen.findByText('該非判定・取引審査へ')).toBeInTheDocument()
  expect(kept.sent).toEqual([
    '"3"',
    {
      edition: '2025-10-09{end-user=2025-09-29}',
      answers: [{ question: 'foreign', reply: 'YES', note: '支店' }],
    },
  ])
})

test('asks once more before it is handed in, and shows what was answered', async () => {
  const kept = serve(aCheckView(DRAFT))
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '提出する' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '提出する' }))

  expect(await screen.findByRole('heading', { name: '答え' })).toBeInTheDocument()
  expect(screen.getByText('国内の会社')).toBeInTheDocument()
  expect(kept.sent.at(-1)).toBe('"4"') // the version that saving made
})

test('wants a question answered that was left open', async () => {
  serve(aCheckView({ ...DRAFT, answers: [] }))
  server.use(
    http.put('/api/v1/clearances/:id/submission', () =>
      HttpResponse.json(
        {
          type: '/problems/clearance-incomplete',
          status: 422,
          violations: [
            { field: 'answers.listed', in: 'body', code: 'required', message: '入力してください。' },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '提出する' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '提出する' }))

  await waitFor(() =>
    expect(replies('一覧に載っていますか。').getByText('選んでください。')).toBeInTheDocument(),
  )
  await waitFor(() => expect(replies('一覧に載っていますか。').getAllByRole('radio')[0]).toHaveFocus())
})

test('asks anew what was answered under an older form, and keeps the notes', async () => {
  serve(aCheckView({ ...DRAFT, outdated: true }))
  open(PAGE)

  expect(await screen.findByText(/確認票か一覧が新しくなりました/)).toBeInTheDocument()
  expect(replies('外国の機関ですか。').getByRole('radio', { name: 'いいえ' })).not.toBeChecked()
  expect(screen.getAllByRole('textbox', { name: '補足' })[0]).toHaveValue('国内の会社')
})

test('lets an officer approve with a reason and an end, and take it back', async () => {
  const kept = serve(aCheckView({ allowed: ['decide'] }))
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: 'あおぞらモビリティの事前確認を決定する' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('国内の会社')).toBeInTheDocument()
  await user.click(dialog.getByRole('radio', { name: /^承認する/ }))
  await user.type(dialog.getByRole('textbox', { name: /^理由/ }), '国内の取引')
  await user.type(dialog.getByLabelText('承認の期限'), '2027-03-31')
  await user.click(dialog.getByRole('button', { name: '決定する' }))

  await user.click(await screen.findByRole('button', { name: '承認を終える' }))
  expect(kept.sent).toEqual([
    '"3"',
    { decision: 'APPROVED', reason: '国内の取引', validUntil: '2027-03-31T23:59:59+09:00' },
  ])
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '承認を終える' }))

  expect((await screen.findAllByText('承認終了'))[0]).toBeInTheDocument()
})

test('tells who may know no more that there is a check', async () => {
  serve(
    aCheckView({
      title: null,
      counterpart: null,
      state: null,
      advice: null,
      submittedAt: null,
      form: null,
      answers: [],
    }),
  )
  open(`/en/clearances/${aCheck().id}`)

  expect(await screen.findByText('The content of this check is not for you.')).toBeInTheDocument()
})

test('shows that there is no such check', async () => {
  server.use(http.get('/api/v1/clearances/:id', () => problem(404, 'http-404', '見つかりません。')))
  open(PAGE)

  expect(await screen.findByRole('heading', { name: '見つかりません' })).toBeInTheDocument()
})
