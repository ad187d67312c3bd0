import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { aConsultation } from '../../testing/consultation-fixtures'
import { anUnmatchedNeed, serveInbox, stale } from '../../testing/inbox-fixtures'
import { aSummary, serveIntroductions } from '../../testing/introduction-fixtures'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'
import { characterKeys } from '../../ui/character-keys'

const SECOND = '01900000-0000-7000-8000-0000000000a2'

/** Something in each part. */
function full() {
  return {
    introductions: serveIntroductions([aSummary(), aSummary({ id: SECOND })]),
    desk: serveInbox({ consultations: [aConsultation()], needs: [anUnmatchedNeed()], records: [stale] }),
  }
}

const rows = async (count: number) => {
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(count))
  return screen.getAllByRole('article')
}

beforeEach(() => {
  characterKeys.turn(true)
  signedIn()
})

test('goes through the rows of all parts with J and K', async () => {
  full()
  const { user } = open('/ja/inbox')
  const all = await rows(5)
  screen.getByRole('region', { name: '待っているもの' }).focus()

  for (const row of all) {
    await user.keyboard('j')
    expect(row).toHaveFocus()
  }
  await user.keyboard('j')
  expect(all[4]).toHaveFocus()
  await user.keyboard('k')
  expect(all[3]).toHaveFocus()
  expect(within(all[3] as HTMLElement).getByText('みなも工科大学')).toBeInTheDocument()

  screen.getByRole('region', { name: /^対応を待つ相談/ }).focus()
  await user.keyboard('j')
  expect(all[2]).toHaveFocus()
})

test('accepts with Y, goes on, and undoes with Ctrl+Z', async () => {
  const { introductions } = full()
  const { user } = open('/ja/inbox')
  const all = await rows(5)
  all[0]?.focus()

  await user.keyboard('y')
  expect(all[1]).toHaveFocus()
  expect(await screen.findByText(/^承諾しました/)).toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')

  await waitFor(() => expect(introductions.sent).toEqual([{ step: 'ACCEPT' }, 'undo']))
})

test('takes a consultation on with A and gives it back, by key and by the message', async () => {
  const { desk } = full()
  const { user } = open('/ja/inbox')
  const all = await rows(5)
  all[2]?.focus()

  await user.keyboard('a')
  expect(await screen.findByText('担当になりました（受付番号 3F2A91BC）')).toBeInTheDocument()
  expect(all[3]).toHaveFocus()
  expect(desk.given).toEqual(['coordinator'])
  await waitFor(() => expect(screen.queryByRole('button', { name: /^担当する/ })).not.toBeInTheDocument())

  await user.keyboard('{Meta>}z{/Meta}')
  expect(await screen.findByText('担当を外しました（受付番号 3F2A91BC）')).toBeInTheDocument()
  expect(desk.given).toEqual(['coordinator', null])

  await user.click(await screen.findByRole('button', { name: /^担当する/ }))
  await user.click(await screen.findByRole('button', { name: '元に戻す' }))
  await waitFor(() => expect(desk.given).toEqual(['coordinator', null, 'coordinator', null]))
  await user.keyboard('{Control>}z{/Control}')
  expect(desk.given).toHaveLength(4)
})

test('does nothing when a colleague was faster, and says so', async () => {
  const desk = serveInbox({ consultations: [aConsultation()] })
  const { user } = open('/ja/inbox')
  await rows(1)
  desk.items = [aConsultation({ assignee: { id: 'other', name: '同僚 次郎' } })]

  await user.click(screen.getByRole('button', { name: /^担当する/ }))

  expect(await screen.findByRole('alert')).toHaveTextContent('今の担当：同僚 次郎')
  expect(desk.given).toEqual([])
})

test('leads from a need to its matches, and asks with the best seed', async () => {
  full()
  server.use(http.get('/api/v1/introductions/prospect', () => new Promise<never>(() => undefined)))
  const { user, router } = open('/ja/inbox')
  const all = await rows(5)
  all[3]?.focus()

  await user.keyboard('i')
  expect(await screen.findByRole('dialog', { name: '引き合わせを申し込む' })).toBeInTheDocument()
  await user.keyboard('j')
  await user.keyboard('{Escape}')
  all[3]?.focus()
  await user.keyboard('{Enter}')

  await waitFor(() => expect(router.state.location.pathname).toBe(`/ja/needs/${ids.need}/matches`))
})

test('offers no introduction to who may not ask for one', async () => {
  const [fitting] = anUnmatchedNeed().seeds
  serveInbox({
    consultations: [],
    needs: [anUnmatchedNeed({ seeds: fitting ? [{ ...fitting, askable: false }] : [] })],
  })
  const { user } = open('/ja/inbox')
  const [row] = await rows(1)
  row?.focus()

  await user.keyboard('i')

  expect(screen.queryByRole('button', { name: /^引き合わせを申し込む/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^あとで/ })).not.toBeInTheDocument()
})

test('puts a need off for everybody of the organization, and says so', async () => {
  serveInbox({ consultations: [], needs: [anUnmatchedNeed()] })
  server.use(
    http.post('/api/v1/quality/decisions', () => HttpResponse.json({ id: 'decision' }, { status: 201 })),
  )
  const { user } = open('/ja/inbox')
  await rows(1)

  await user.click(screen.getByRole('button', { name: /^あとで（機関の全員）：/ }))

  expect(
    await screen.findByText(/を機関の全員の受信箱から外しました。2週間後にもう一度出ます$/),
  ).toBeInTheDocument()
})

test('hears no letters when they are switched off', async () => {
  characterKeys.turn(false)
  const { desk } = full()
  const { user } = open('/ja/inbox')
  const all = await rows(5)
  all[2]?.focus()

  await user.keyboard('ajy')

  expect(all[2]).toHaveFocus()
  expect(desk.given).toEqual([])
})

test('leaves out what has nothing, with one line for all of it', async () => {
  serveInbox({ consultations: [aConsultation()] })
  open('/ja/inbox')

  const quiet = (await screen.findByText('今は待っていないもの：')).parentElement as HTMLElement
  expect(
    within(quiet)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['返事を待つ引き合わせ', '/ja/introductions?turn=mine'],
    ['引き合わせのないニーズ', '/ja/me/pairs'],
    ['手入れを待つ記録', '/ja/quality'],
  ])
  const headings = (level: number) =>
    screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
  expect(headings(2)).toEqual(['対応を待つ相談1件'])
  expect(headings(3)).toEqual(['接着がはがれる'])
})

test('says what belongs here when nothing waits', async () => {
  serveInbox({ consultations: [] })
  open('/ja/inbox')

  expect(await screen.findByText('何も待っていません')).toBeInTheDocument()
})

test('shows the rest when one part fails, which can be tried again', async () => {
  serveInbox({ consultations: [aConsultation()] })
  let fails = true
  server.use(
    http.get('/api/v1/me/unmatched-needs', () =>
      fails
        ? new HttpResponse(null, { status: 500 })
        : HttpResponse.json({ items: [anUnmatchedNeed()], total: 1, weighedAt: null }),
    ),
  )
  const { user } = open('/ja/inbox')
  const part = await screen.findByRole('region', { name: '引き合わせのないニーズ' })
  expect(await within(part).findByRole('alert')).toBeInTheDocument()
  expect(screen.getAllByRole('article')).toHaveLength(1)

  fails = false
  await user.click(within(part).getByRole('button', { name: 'もう一度試す' }))

  await rows(2)
})

test('passes the focus on when its row goes', async () => {
  const desk = serveInbox({
    consultations: [aConsultation(), aConsultation({ id: SECOND, opening: 'さびる' })],
  })
  const { queryClient } = open('/ja/inbox')
  const all = await rows(2)
  all[0]?.focus()

  desk.items = desk.items.slice(1)
  await queryClient.invalidateQueries({ queryKey: ['consultations'] })

  await rows(1)
  await waitFor(() => expect(screen.getByRole('article', { name: 'さびる' })).toHaveFocus())
})
