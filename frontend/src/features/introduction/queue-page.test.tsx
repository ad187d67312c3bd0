import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  anIntroduction,
  aSummary,
  introduction,
  serveIntroductions,
} from '../../testing/introduction-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'

const OTHER = '01900000-0000-7000-8000-0000000000a2'

test.each([
  ['your side, nobody in charge', {}, 'あなたの番・12/2（水）まで'],
  ['oneself in charge', { assignee: '見本 花子', assigned: true }, 'あなたの番・12/2（水）まで'],
  ['a colleague in charge', { assignee: '同僚 次郎' }, '同僚 次郎さんの番・12/2（水）まで'],
  ['overdue', { overdue: true }, 'あなたの番・期限を過ぎています（12/2（水）まで）'],
  ['the other side', { turn: 'NEED', mine: false } as const, '相手の番・12/2（水）まで'],
  ['not sent', { state: 'SUGGESTED' } as const, 'あなたの番・まだ送っていません'],
  [
    'declined',
    { state: 'DECLINED', turn: null, mine: false, due: null, reason: 'CAPACITY' } as const,
    '辞退：体制・人手不足',
  ],
  ['over', { state: 'CLOSED', turn: null, mine: false, due: null } as const, '終わりました'],
])('says who acts next and by when: %s', async (_case, part, words) => {
  signedIn()
  serveIntroductions([aSummary(part)])
  open('/ja/introductions')

  expect(within(await screen.findByRole('article')).getByText(words)).toBeInTheDocument()
})

test('keeps the company of an anonymous need unknown', async () => {
  signedIn()
  serveIntroductions([aSummary({ need: { ...aSummary().need, organization: null } })])
  open('/en/introductions')

  expect(within(await screen.findByRole('article')).getByText('Undisclosed company')).toBeInTheDocument()
})

test('asks for what the address says', async () => {
  signedIn()
  const { asked } = serveIntroductions([aSummary()])
  const { user, router } = open('/ja/introductions?turn=mine&due=overdue&assigned=me')
  await screen.findByRole('article')

  expect(asked).toContain('?limit=20&turn=mine&due=overdue&assigned=me')
  await user.click(screen.getByRole('tab', { name: /^終わったもの/ }))
  await waitFor(() =>
    expect(router.state.location.search).toEqual({
      state: ['DECLINED', 'EXPIRED', 'CLOSED'],
      due: 'overdue',
      assigned: 'me',
    }),
  )
})

test('is worked through with keys: J, Y and the way back', async () => {
  signedIn()
  const served = serveIntroductions([aSummary(), aSummary({ id: OTHER })])
  const { user } = open('/ja/introductions')
  const [first] = await screen.findAllByRole('article')
  screen.getByRole('region', { name: '引き合わせの一覧' }).focus()

  await user.keyboard('j')
  expect(first).toHaveFocus()
  await user.keyboard('y')

  expect(await screen.findByText(/^承諾しました/)).toBeInTheDocument()
  expect(served.sent).toEqual([{ step: 'ACCEPT' }])
  await user.click(screen.getByRole('button', { name: '元に戻す' }))
  await waitFor(() => expect(served.sent.at(-1)).toBe('undo'))
})

test('declines with R and the number of a reason', async () => {
  signedIn()
  const served = serveIntroductions([aSummary(), aSummary({ id: OTHER })])
  const { user } = open('/ja/introductions')
  const [first, second] = await screen.findAllByRole('article')
  first?.focus()

  await user.keyboard('r')
  expect(screen.getByRole('button', { name: /段階が早すぎる/ })).toHaveFocus()
  await user.keyboard('7')

  expect(second).toHaveFocus()
  expect(await screen.findByText(/^辞退しました（体制・人手不足）/)).toBeInTheDocument()
  expect(served.sent).toEqual([{ step: 'DECLINE', reason: 'CAPACITY' }])
})

test('does nothing when somebody was faster, and says so', async () => {
  signedIn()
  const served = serveIntroductions(
    [aSummary({ revision: 1 })],
    anIntroduction({
      state: 'DECLINED',
      turn: null,
      mine: false,
      reason: 'TECHNICAL',
      updatedAt: '2026-11-26T00:00:00Z',
    }),
  )
  const { user } = open('/ja/introductions')
  await user.click(await screen.findByRole('button', { name: /^承諾する/ }))

  expect(await screen.findByRole('alert')).toHaveTextContent('今は「辞退」です（辞退：技術的な指摘）')
  expect(served.sent).toEqual([])
})

test('says what belongs here before the first one, and offers to drop conditions', async () => {
  signedIn()
  serveIntroductions([])
  open('/ja/introductions')
  expect(await screen.findByText(/^引き合わせはまだありません/)).toBeInTheDocument()

  const { user, router } = open(`/ja/introductions?assigned=me&record=${introduction}`)
  await user.click(await screen.findByRole('button', { name: '条件を外す' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ record: introduction }))
})
