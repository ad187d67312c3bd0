import { expect, test } from 'vitest'
import type { BoardColumn } from '../../api/types'
import { aBoard, aCard } from '../../testing/board-fixtures'
import { nextIn, withCardAt, withoutCard } from './board-state'

const board = aBoard({
  cards: (['a', 'b', 'c'] as const).map((id) => aCard({ id })).concat(aCard({ id: 'd', column: 'MEETING' })),
})
const idsOf = ({ cards }: typeof board) => cards.map(({ id }) => id).join('')

test.each<[string, string, BoardColumn, string | null, string]>([
  ['to the end of its own column', 'a', 'NEW', null, 'bcad'],
  ['before another', 'c', 'NEW', 'a', 'cabd'],
  ['to another column', 'a', 'DONE', null, 'bcda'],
  ['before a card of another column', 'a', 'MEETING', 'd', 'bcad'],
  ['before a card that is not there any more', 'a', 'MEETING', 'b', 'bcda'],
  ['back from beside the board', 'x', 'CONSIDERED', null, 'abcxd'],
])('moves a card %s', (_case, id, column, before, order) => {
  expect(idsOf(withCardAt(board, aCard({ id, column }), before))).toBe(order)
})

test('knows what stands behind a card', () => {
  expect(nextIn(board, aCard({ id: 'a' }))).toBe('b')
  expect(nextIn(board, aCard({ id: 'c' }))).toBeNull()
  expect(idsOf(withoutCard(board, aCard({ id: 'b' })))).toBe('acd')
})
