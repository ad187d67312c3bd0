import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { aBoard, aCard, board, serveBoard } from '../../testing/board-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const two = aBoard({ cards: [aCard({ id: 'a' }), aCard({ id: 'b' })] })

const inColumn = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }))

test('keeps the company of an anonymous need unknown', async () => {
  signedIn()
  const record = { ...aCard().record, kind: 'need', organization: null } as NonNullable<
    ReturnType<typeof aCard>['record']
  >
  serveBoard(aBoard({ cards: [aCard({ record })] }))
  open(`/en/boards/${board}`)

  expect(within(await screen.findByRole('article')).getByText('Undisclosed company')).toBeInTheDocument()
})

test('says that a record cannot be read, and shows what the team wrote', async () => {
  signedIn()
  const notes = [{ id: 'n', by: { id: 'x', name: '' }, at: '2026-11-25T01:00:00Z', text: '部品の値段を聞く' }]
  serveBoard(aBoard({ cards: [aCard({ record: null, notes })] }))
  const { user } = open(`/ja/boards/${board}`)
  const card = await screen.findByRole('article', { name: '閲覧できない記録' })

  await user.click(within(card).getByRole('button', { name: '詳細：閲覧できない記録' }))

  const sheet = within(await screen.findByRole('dialog', { hidden: true }))
  expect(sheet.getByText('部品の値段を聞く')).toBeInTheDocument()
  expect(sheet.getByText(/^退会した人/)).toBeInTheDocument()
})

test('is sorted by two keys a card, and taken back by one', async () => {
  signedIn()
  const served = serveBoard(two)
  const { user } = open(`/ja/boards/${board}`)
  const [first, second] = await screen.findAllByRole('article')
  first?.focus()

  await user.keyboard('m3')

  await waitFor(() => expect(inColumn('連絡済み').getAllByRole('article')).toHaveLength(1))
  expect(second).toHaveFocus()
  await waitFor(() => expect(screen.getAllByText(/「連絡済み」へ動かしました/)).not.toHaveLength(0))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(served.acts).toEqual(['a CONTACTED null', 'a NEW b']))
  expect(inColumn('未検討').getAllByRole('article')).toHaveLength(2)
})

test('takes back what was just done, however fast the keys come', async () => {
  signedIn()
  const served = serveBoard(two)
  const { user } = open(`/ja/boards/${board}`)
  const [first] = await screen.findAllByRole('article')
  first?.focus()

  await user.keyboard('m2x{Control>}z{/Control}')

  await waitFor(() => expect(served.acts).toEqual(['a CONSIDERED null', 'b removed', 'b NEW null']))
  expect(inColumn('未検討').getAllByRole('article')).toHaveLength(1)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('needs a number after M, and leaves letters to the browser that are none of its keys', async () => {
  signedIn()
  const served = serveBoard(two)
  const { user } = open(`/ja/boards/${board}`)
  const [first] = await screen.findAllByRole('article')
  first?.focus()

  await user.keyboard('m{Escape}3')
  await user.keyboard('mq3')

  expect(served.acts).toEqual([])
  expect(inColumn('未検討').getAllByRole('article')).toHaveLength(2)
})

test('says where a card is when somebody else was faster', async () => {
  signedIn()
  const served = serveBoard(two)
  const { user } = open(`/ja/boards/${board}?view=list`)
  await screen.findByRole('table')
  served.view = aBoard({ cards: [aCard({ id: 'a', column: 'MEETING', revision: 2 }), aCard({ id: 'b' })] })

  await user.selectOptions(screen.getAllByRole('combobox', { name: /^列/ })[0] as HTMLElement, '完了')

  expect(await screen.findByText(/いまは「面談」にあります/)).toBeInTheDocument()
  expect(served.acts).toEqual([])
})

test('changes nothing of a board that was put away', async () => {
  signedIn()
  serveBoard(aBoard({ archivedAt: '2026-11-25T01:00:00Z' }))
  open(`/ja/boards/${board}`)
  await screen.findByRole('article')

  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByRole('button', { name: /^外す/ })).toBeNull()
  expect(screen.getByRole('button', { name: '元に戻す' })).toBeInTheDocument()
  const keys = within(screen.getByRole('list', { name: 'ボードで使えるキー' }))
  expect(keys.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^JK/),
    expect.stringMatching(/^\?/),
  ])
})

test('asks for another name with the way out and what is left, and gives the focus back', async () => {
  signedIn()
  serveBoard(two)
  const { user } = open(`/ja/boards/${board}`)
  const rename = await screen.findByRole('button', { name: '名前を変える' })
  await user.click(rename)
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByRole('textbox')

  await user.clear(field)
  await user.type(field, '電池')
  expect(dialog.getByText('あと78文字')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'やめる' }))

  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(rename).toHaveFocus()
})

test('warns before it is shared that its name is shared as well', async () => {
  signedIn()
  serveBoard(aBoard())
  server.use(http.get('/api/v1/boards/:id/links', () => HttpResponse.json({ items: [] })))
  const { user } = open(`/ja/boards/${board}`)

  await user.click(await screen.findByRole('button', { name: '共有リンク' }))

  const dialog = within(screen.getByRole('dialog', { name: '共有リンク' }))
  expect(dialog.getByText(new RegExp(`ボードの名前「${aBoard().title}」も`))).toBeInTheDocument()
})

test('says what to do with an empty board', async () => {
  signedIn()
  serveBoard(aBoard({ cards: [], about: aCard().record }))
  open(`/ja/boards/${board}`)

  expect(await screen.findByRole('link', { name: '候補を見る' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/ja\/seeds\/.*\/matches/),
  )
})
