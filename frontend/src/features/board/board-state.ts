import type { BoardColumn, BoardView, CardView } from '../../api/types'
import { COLUMNS } from '../../board/board-queries'

export const cardsIn = (board: BoardView, column: BoardColumn): CardView[] =>
  board.cards.filter((card) => card.column === column)

/** The board with a card in another place; at the end of the column where nothing stands behind it. */
export function withCardAt(board: BoardView, card: CardView, before: string | null): BoardView {
  const others = board.cards.filter(({ id }) => id !== card.id)
  const cards = COLUMNS.flatMap((column) => {
    const there = others.filter((one) => one.column === column)
    if (column !== card.column) return there
    const at = there.findIndex(({ id }) => id === before)
    return at < 0 ? [...there, card] : [...there.slice(0, at), card, ...there.slice(at)]
  })
  return { ...board, cards }
}

export const withCard = (board: BoardView, card: CardView): BoardView => ({
  ...board,
  cards: board.cards.map((one) => (one.id === card.id ? card : one)),
})

export const withoutCard = (board: BoardView, gone: CardView): BoardView => ({
  ...board,
  cards: board.cards.filter(({ id }) => id !== gone.id),
})

/** The card behind one in its column, before which it can be put back. */
export function nextIn(board: BoardView, card: CardView): string | null {
  const there = cardsIn(board, card.column)
  return there[there.findIndex(({ id }) => id === card.id) + 1]?.id ?? null
}
