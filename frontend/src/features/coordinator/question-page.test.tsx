import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { BoardThread } from '../../api/types'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const ID = '01900000-0000-7000-8000-0000000000f1'
const REPLY = '01900000-0000-7000-8000-0000000000f2'

const thread: BoardThread = {
  question: {
    id: ID,
    title: '木材の専門家を探しています',
    text: '接着に詳しい方はいませんか。',
    fields: [],
    prefecture: null,
    solved: false,
    author: { name: '余所 書記', organization: null },
    createdAt: '2026-11-27T00:00:00Z',
    replies: 1,
    own: true,
  },
  removable: true,
  replies: [
    {
      id: REPLY,
      author: { name: null, organization: null },
      text: '隣町大学に一人います。',
      at: '2026-11-28T00:00:00Z',
      own: true,
    },
  ],
}

/** A server that keeps one question; `asked` holds what it was told to do. */
function serve() {
  const kept = { thread, asked: [] as string[] }
  const at = '/api/v1/coordinators/questions/:id'
  const answer = () => HttpResponse.json(kept.thread, { headers: { ETag: '"1"' } })
  server.use(
    http.get(at, answer),
    http.put(`${at}/solution`, ({ request }) => {
      kept.asked.push(`solved ${request.headers.get('If-Match')}`)
      kept.thread = { ...kept.thread, question: { ...kept.thread.question, solved: true } }
      return answer()
    }),
    http.delete(`${at}/replies/:reply`, ({ params }) => {
      kept.asked.push(`removed ${params.reply === REPLY}`)
      kept.thread = { ...kept.thread, replies: [] }
      return answer()
    }),
    http.post(`${at}/replies`, async ({ request }) => {
      const { text } = (await request.json()) as { text: string }
      kept.asked.push(`answered ${text}`)
      kept.thread = { ...kept.thread, replies: thread.replies.map((one) => ({ ...one, text })) }
      return answer()
    }),
  )
  return kept
}

beforeEach(() => signedIn({ roles: ['coordinator'] }))

test('is solved by who asked', async () => {
  const kept = serve()
  const { user } = open(`/ja/coordinators/questions/${ID}`)

  await user.click(await screen.findByRole('button', { name: '解決済みにする' }))

  expect(await screen.findByRole('button', { name: 'もう一度募集する' })).toBeVisible()
  expect(kept.asked).toEqual(['solved "1"'])
})

test('gives a deleted answer back', async () => {
  const kept = serve()
  const { user } = open(`/ja/coordinators/questions/${ID}`)

  const answers = within(await screen.findByRole('list', { name: '回答' }))
  expect(answers.getByText(/削除された利用者/)).toBeVisible()
  await user.click(answers.getByRole('button', { name: '回答を削除する' }))
  expect(await screen.findByText('まだ回答はありません。')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: '元に戻す' }))

  expect(await screen.findByText('隣町大学に一人います。')).toBeVisible()
  expect(kept.asked).toEqual(['removed true', 'answered 隣町大学に一人います。'])
})

test('sends no empty answer', async () => {
  const kept = serve()
  const { user } = open(`/ja/coordinators/questions/${ID}`)

  await user.click(await screen.findByRole('button', { name: '回答する' }))

  expect(await screen.findByText('書いてください')).toBeVisible()
  expect(kept.asked).toEqual([])
})
