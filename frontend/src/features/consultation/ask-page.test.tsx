import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { DRAFT_KEY, keepQuestion, type QuestionDraft } from '../../consultation/question-draft'
import { draftStore } from '../../editing/draft-store'
import { aConsultationView, aDesk } from '../../testing/consultation-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

/** Desks to ask; `sent` holds what is asked. */
function serve() {
  const sent: unknown[] = []
  server.use(
    http.get('/api/v1/consultations/desks', () => HttpResponse.json({ prefecture: '14', items: [aDesk()] })),
    http.post('/api/v1/consultations', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aConsultationView(), { status: 201, headers: { ETag: '"1"' } })
    }),
    http.get('/api/v1/consultations/:id', () =>
      HttpResponse.json(aConsultationView(), { headers: { ETag: '"1"' } }),
    ),
  )
  return sent
}

beforeEach(() => draftStore.forgetAll())

test('asks one plain question of the desk chosen', async () => {
  signedIn({ roles: ['company'] })
  const sent = serve()
  const { user, router } = open('/ja/consultations/new')

  await user.type(await screen.findByRole('textbox', { name: /^何に困っていますか/ }), '接着がはがれる')
  await user.click(await screen.findByRole('radio', { name: /みなも工科大学/ }))
  await user.click(screen.getByRole('button', { name: '相談を送る' }))

  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/ja/consultations/${aConsultationView().id}`),
  )
  expect(sent).toEqual([
    {
      problem: '接着がはがれる',
      situation: '',
      tried: '',
      constraints: '',
      outcome: '',
      receiver: aDesk().id,
    },
  ])
  expect(await draftStore.read<QuestionDraft>(DRAFT_KEY)).toBeUndefined()
})

test('chooses the desk that the address names, also for what was written before', async () => {
  signedIn({ roles: ['company'] })
  const sent = serve()
  await keepQuestion('前に書いた困りごと')
  const { user } = open(`/ja/consultations/new?desk=${aDesk().id}`)

  expect(await screen.findByDisplayValue('前に書いた困りごと')).toBeInTheDocument()
  expect(await screen.findByRole('radio', { name: /みなも工科大学/ })).toBeChecked()
  await user.click(screen.getByRole('button', { name: '相談を送る' }))

  await waitFor(() => expect(sent).toMatchObject([{ receiver: aDesk().id }]))
  expect(await draftStore.read<QuestionDraft>(DRAFT_KEY)).toBeUndefined()
})

test.each([
  ['from near to far to who has a place', '14', /とその周辺の窓口から順に/],
  ['by name to who has none', null, '機関の名前の順に並んでいます。'],
])('says that desks stand %s', async (_order, prefecture, words) => {
  serve()
  server.use(
    http.get('/api/v1/consultations/desks', () => HttpResponse.json({ prefecture, items: [aDesk()] })),
  )
  open('/ja/consultations/new')

  expect(await screen.findByText(words)).toBeInTheDocument()
})

test('puts back what was written before, and shows who is not signed in the way to send it', async () => {
  serve()
  await keepQuestion('前に書いた困りごと')
  open('/ja/consultations/new')

  expect(await screen.findByDisplayValue('前に書いた困りごと')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'ログインして送る' })).toHaveAttribute(
    'href',
    '/ja/login?returnTo=%2Fja%2Fconsultations%2Fnew',
  )
})

test('says beside the field what is missing, and leads there', async () => {
  signedIn({ roles: ['company'] })
  serve()
  server.use(
    http.post('/api/v1/consultations', () =>
      HttpResponse.json(
        {
          type: '/problems/problem-invalid',
          status: 422,
          violations: [{ field: 'problem', in: 'body', code: 'required', message: '入力してください。' }],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const { user } = open('/ja/consultations/new')

  await user.click(await screen.findByRole('button', { name: '相談を送る' }))

  expect(await screen.findByText('入力してください。')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^何に困っていますか/ })).toHaveFocus()
})
