import { type DragEvent, useId, useState } from 'react'
import type { BoardColumn, BoardView } from '../../api/types'
import { COLUMNS } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { BoardCard } from './board-card'
import { cardsIn } from './board-state'
import { pageTexts } from './page-texts'
import type { BoardActs } from './use-board'

export interface ViewProps {
  board: BoardView
  acts: BoardActs
  /** Nothing can be changed. */
  frozen: boolean
  onDetails: (card: string) => void
}

/** Five columns side by side, one below the other on a phone. Cards are drawn from one to another. */
export function BoardColumns(props: ViewProps) {
  const words = useMessages(boardTexts)
  const t = useMessages(pageTexts).view
  const formats = useFormats()
  const id = useId()
  return (
    <>
      <nav aria-label={t.columns} className="flex flex-wrap gap-2 desktop-admin:hidden print:hidden">
        {COLUMNS.map((column) => (
          <Button
            key={column}
            size="small"
            onClick={() => document.getElementById(`${id}-${column}`)?.focus()}
          >
            {words.column[column]} {formats.number(cardsIn(props.board, column).length)}
          </Button>
        ))}
      </nav>
      <div className="grid grid-cols-1 items-start gap-3 desktop-admin:grid-cols-5">
        {COLUMNS.map((column) => (
          <Column key={column} headingId={`${id}-${column}`} column={column} {...props} />
        ))}
      </div>
    </>
  )
}

interface ColumnProps extends ViewProps {
  column: BoardColumn
  headingId: string
}

function Column({ column, headingId, ...props }: ColumnProps) {
  const { board, acts, frozen } = props
  const words = useMessages(boardTexts)
  const t = useMessages(pageTexts).view
  const formats = useFormats()
  const [isOver, setIsOver] = useState(false)
  const cards = cardsIn(board, column)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const card = board.cards.find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    const under = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
    if (card) acts.moveTo(card, column, under?.dataset.card ?? null)
  }
  return (
    <section
      aria-labelledby={headingId}
      className={`flex min-w-0 flex-col gap-2 rounded-12 border-2 bg-solid-gray-50 p-2 ${isOver ? 'border-key-900' : 'border-transparent'}`}
      {...(!frozen && {
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setIsOver(true)
        },
        onDragLeave: () => setIsOver(false),
        onDrop: drop,
      })}
    >
      <h2 id={headingId} tabIndex={-1} className="flex scroll-mt-24 justify-between px-1 text-base">
        {words.column[column]} <span>{formats.number(cards.length)}</span>
      </h2>
      {cards.length === 0 && <p className="px-1 text-sm text-solid-gray-700">{t.emptyColumn}</p>}
      <ul className="flex flex-col gap-2">
        {cards.map((card) => (
          <li key={card.id}>
            <BoardCard card={card} {...props} />
          </li>
        ))}
      </ul>
    </section>
  )
}
