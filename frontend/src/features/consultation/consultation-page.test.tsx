import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { ConsultationView } from '../../api/types'
import { aConsultation, aConsultationView, aDesk } from '../../testing/consultation-fixtures'
import { problem } from '../../testing/handlers'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/consultations/${aConsultation().id}`

const AT_DESK: Partial<ConsultationView> = {
  allowed: ['read', 'read-identity', 'read-notes', 'edit', 'assign'],
  next: ['SORTING', 'TURNED', 'ADVISED', 'REFERRED', 'DECLINED'],
}

/** One consultation; `sent` holds what is written to it, with the version that was seen. */
function serve(view: ConsultationView) {
  const kept = { view, sent: [] as unknown[] }
  const answer = (status = 200) =>
    HttpResponse.json(kept.view, { status, headers: { ETag: `"${kept.view.revision}"` } })
  const change = (part: Partial<ConsultationView>) => {
    kept.view = { ...kept.view, ...part, revision: kept.view.revision + 1 }
    return answer()
  }
  server.use(
    http.get('/api/v1/consultations/desks', () =>
      HttpResponse.json({ prefecture: '14', items: [aDesk({ id: 'other', name: { ja: '隣町大学' } })] }),
    ),
    http.get('/api/v1/consultations/:id', () => answer()),
    http.get('/api/v1/consultations/:id/colleagues', () => HttpResponse.json({ items: [] })),
    http.get('/api/v1/consultations/:id/similar', () => HttpResponse.json({ items: [] })),
    http.put('/api/v1/consultations/:id/step', async ({ request }) => {
      kept.sent.push(request.headers.get('If-Match'), await request.json())
      return change({
        state: 'ADVISED',
        answer: '乾かす',
        turn: 'NOBODY',
        due: null,
        next: [],
        undoUntil: '2099-01-01T00:00:00Z',
      })
    }),
    http.delete('/api/v1/consultations/:id/step', ({ request }) => {
      kept.sent.push(request.headers.get('If-Match'))
      return change({
        state: 'RECEIVED',
        answer: null,
        turn: 'DESK',
        due: '2026-12-07',
        undoUntil: null,
        ...AT_DESK,
      })
    }),
    http.post('/api/v1/consultations/:id/needs', async ({ request }) => {
      kept.sent.push(await request.json())
      return change({ state: 'TURNED', turn: 'ASKER', next: [], needsMade: 2 })
    }),
    http.post('/api/v1/consultations/:id/referral', () => answer(201)),
  )
  return kept
}

beforeEach(() => signedIn())

test('says whose turn it is and by when, and shows who asked only what is theirs', async () => {
  serve(aConsultationView())
  open(PAGE)

  expect(await screen.findByText('相手の番・2026/12/07まで')).toBeInTheDocument()
  expect(screen.getByText('夏だけ起きる')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '取り下げる' })).toBeInTheDocument()
  expect(screen.queryByText('窓口の覚え書き')).not.toBeInTheDocument()
  expect(screen.queryByText('似た相談')).not.toBeInTheDocument()
})

test('lets the desk end it with advice and take that back', async () => {
  const kept = serve(aConsultationView(AT_DESK))
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '助言で解決…' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: /^助言/ }), '乾かす')
  await user.click(dialog.getByRole('button', { name: '送る' }))

  expect(await screen.findByText('この相談は終わりました')).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: /元に戻す/ }))
  expect(await screen.findByText('あなたの番・2026/12/07まで')).toBeInTheDocument()
  expect(kept.sent).toEqual([
    '"1"',
    { state: 'ADVISED', answer: '乾かす', organization: null, due: null },
    '"2"',
  ])
})

test('says to the desk whose of them it is, and that the deputy knows when it is late', async () => {
  serve(aConsultationView({ ...AT_DESK, overdue: true, assignee: { id: 'other', name: '同僚 次郎' } }))
  open(PAGE)

  expect(
    await screen.findByText('同僚 次郎さんの番・期限を過ぎています（2026/12/07まで）'),
  ).toBeInTheDocument()
  expect(screen.getByText('代理の担当者にも知らせています。')).toBeInTheDocument()
})

const madeNeed = (stage: ConsultationView['needs'][number]['stage']): Partial<ConsultationView> => ({
  state: 'TURNED',
  turn: 'ASKER',
  due: null,
  next: [],
  needs: [{ id: ids.need, title: { ja: '湿気に強い接着' }, stage }],
  needsMade: 1,
})

test.each([
  ['who asked', { allowed: ['read'] }, 'あなたの番・ニーズの下書きを仕上げて公開できます'],
  ['the desk', AT_DESK, '相手の番・相談した人がニーズの下書きを仕上げます'],
] as const)('says to %s that drafts are to be completed', async (_who, part, words) => {
  serve(aConsultationView({ ...(part as Partial<ConsultationView>), ...madeNeed('DRAFT') }))
  open(PAGE)

  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.getByText(/仕上げて公開するのは、相談した人です/)).toBeInTheDocument()
})

test('says nothing of drafts once the need is published', async () => {
  serve(aConsultationView({ allowed: ['read'], ...madeNeed('PUBLISHED') }))
  open(PAGE)

  expect(await screen.findByText('この相談はニーズになりました')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '湿気に強い接着' })).toBeInTheDocument()
  expect(screen.queryByText(/下書き|仕上げ/)).not.toBeInTheDocument()
})

test('divides it into needs that begin with what the sheet says', async () => {
  const kept = serve(aConsultationView(AT_DESK))
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: 'ニーズを作る…' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: /^件名/ }), '接着')
  await user.click(dialog.getByRole('button', { name: 'ニーズを加える' }))
  await user.click(dialog.getByRole('button', { name: '2件の下書きを作って相談を終える' }))

  await waitFor(() =>
    expect(kept.sent).toEqual([
      {
        language: null,
        needs: [
          expect.objectContaining({ title: '接着', problem: '接着がはがれる', situation: '夏だけ起きる' }),
          expect.objectContaining({ title: '', problem: '接着がはがれる' }),
        ],
      },
    ]),
  )
})

test('asks who asked before it goes to another organization', async () => {
  serve(
    aConsultationView({
      state: 'REFERRED',
      turn: 'ASKER',
      answer: '専門の機関です',
      referredTo: { id: 'other', name: { ja: '隣町大学' }, prefecture: '04', types: [] },
      allowed: ['read'],
    }),
  )
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '紹介先に送る' }))

  expect(screen.getByRole('dialog', { name: '隣町大学の窓口に送りますか' })).toBeInTheDocument()
})

test('shows the reason when somebody was faster', async () => {
  serve(aConsultationView(AT_DESK))
  server.use(
    http.put('/api/v1/consultations/:id/step', () => problem(412, 'publication-stale', '更新されています。')),
  )
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '課題整理を始める' }))

  expect(await screen.findByText('更新されています。')).toBeInTheDocument()
})

test('shows that there is no such consultation', async () => {
  server.use(http.get('/api/v1/consultations/:id', () => problem(404, 'http-404', '見つかりません。')))
  open(PAGE)

  expect(await screen.findByRole('heading', { name: '見つかりません' })).toBeInTheDocument()
  expect(screen.getAllByText(/見つかりません/)).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'ホームへ' })).toHaveAttribute('href', '/ja')
  expect(screen.queryByRole('button', { name: 'もう一度試す' })).not.toBeInTheDocument()
})
