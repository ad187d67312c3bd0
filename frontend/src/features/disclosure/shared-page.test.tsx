import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { LetIn } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aLetIn, ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const AGREEMENT = '秘密保持契約 第1版'
const ACCEPT = 'この契約に本人として同意する'

/** `pledges` and `accepted` hold what is promised. */
function serve(items: LetIn[], acceptedAt: string | null = '2026-11-01T01:00:00Z') {
  const kept = { items, acceptedAt, pledges: [] as unknown[], accepted: [] as unknown[] }
  server.use(
    http.get('/api/v1/me/ties', () => HttpResponse.json({ items: kept.items })),
    http.get('/api/v1/me/pledge', () =>
      HttpResponse.json({
        wording: '2026-11',
        text: { ja: '第三者に漏らしません。', en: 'I will not pass it on.' },
        acceptedAt: kept.acceptedAt,
      }),
    ),
    http.put('/api/v1/me/pledge', async ({ request }) => {
      kept.pledges.push(await request.json())
      kept.acceptedAt = '2026-11-28T01:00:00Z'
      return new HttpResponse(null, { status: 204 })
    }),
    http.put('/api/v1/needs/:id/acceptance', async ({ request }) => {
      kept.accepted.push(await request.json())
      kept.items = kept.items.map((one) => ({ ...one, accepts: null, ties: ['BOUND', 'ACCEPTED'] }))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return kept
}

beforeEach(() => signedIn())

test('lists what others share, by which ties, and leads there', async () => {
  serve([aLetIn({ ties: ['INVITED', 'BOUND'] })])
  open('/ja/me/shared')

  const list = await screen.findByRole('list', { name: '共有された記録の一覧' })
  expect(within(list).getByRole('link', { name: '界面を割らずに電解質を焼きたい' })).toHaveAttribute(
    'href',
    `/ja/needs/${ids.need}`,
  )
  expect(within(list).getByText('招待')).toBeInTheDocument()
  expect(within(list).getByText('秘密保持契約')).toBeInTheDocument()
})

test('asks for the pledge and makes it with one button', async () => {
  const kept = serve([], null)
  const { user } = open('/ja/me/shared')
  expect(await screen.findByText('第三者に漏らしません。')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: '誓約する' }))

  expect(await screen.findByText('守秘の誓約（2026/11/28に誓約）')).toBeInTheDocument()
  expect(kept.pledges).toEqual([{ wording: '2026-11' }])
  expect(screen.queryByRole('button', { name: '誓約する' })).not.toBeInTheDocument()
})

test('accepts an agreement in person after naming it', async () => {
  const kept = serve([aLetIn({ title: null, ties: ['BOUND'], accepts: AGREEMENT })])
  const { user } = open('/ja/me/shared')
  expect(await screen.findByText('契約に同意すると、題名と内容を読めます')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: ACCEPT }))
  const dialog = within(screen.getByRole('dialog', { name: 'この契約に本人として同意しますか' }))
  expect(dialog.getByText(`契約: ${AGREEMENT}`)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '同意する' }))

  expect(await screen.findByText('本人の同意')).toBeInTheDocument()
  expect(kept.accepted).toEqual([{ wording: AGREEMENT }])
})

test('says why an agreement could not be accepted', async () => {
  serve([aLetIn({ accepts: AGREEMENT })])
  server.use(
    http.put('/api/v1/needs/:id/acceptance', () =>
      problem(409, 'disclosure-other-wording', '同意された文面が現在のものと違います。'),
    ),
  )
  const { user } = open('/ja/me/shared')

  await user.click(await screen.findByRole('button', { name: ACCEPT }))
  await user.click(screen.getByRole('button', { name: '同意する' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('同意された文面が現在のものと違います。')
})

test('says in both languages that nothing has been shared', async () => {
  serve([])
  open('/ja/me/shared')
  expect(await screen.findByText('共有された記録は、まだありません。')).toBeInTheDocument()

  open('/en/me/shared')
  expect(await screen.findByText('Nothing has been shared with you yet.')).toBeInTheDocument()
})

test('says what went wrong', async () => {
  serve([])
  server.use(http.get('/api/v1/me/ties', () => problem(503, 'http-503', 'busy')))
  open('/ja/me/shared')

  expect(await screen.findByRole('button', { name: 'もう一度試す' })).toBeInTheDocument()
})

test('is reached from the own records, and by whoever has not pledged from every page', async () => {
  signedIn({ pledged: false })
  const { router, user } = open('/ja/me/records')
  serve([], null)
  expect(await screen.findByRole('link', { name: '共有された記録' })).toHaveAttribute('href', '/ja/me/shared')

  const banner = await screen.findByRole('complementary', { name: '守秘の誓約' })
  await user.click(within(banner).getByRole('link', { name: '誓約を読む' }))

  await waitFor(() => expect(router.state.location.pathname).toBe('/ja/me/shared'))
  await waitFor(() => expect(banner).not.toBeInTheDocument())
})

test.each([
  ['who has pledged', { pledged: true }],
  ['who belongs to no organization', { pledged: false, organization: null }],
])('has no banner for %s', async (_, session) => {
  signedIn(session)
  open('/ja/help')
  await screen.findByRole('status', { name: '接続' })
  await screen.findAllByText('見本 花子')

  expect(screen.queryByRole('complementary', { name: '守秘の誓約' })).not.toBeInTheDocument()
})
