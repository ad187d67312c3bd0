import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { BoardColumn, BoardView } from '../../api/types'
import { COLUMNS } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { StatusLine } from '../../ui/status-line'
import { useToast } from '../../ui/toast'
import { usePageKey } from '../../ui/use-page-key'
import { BoardColumns } from './board-columns'
import { cardsIn } from './board-state'
import { BoardTable } from './board-table'
import { CardSheet, type SheetPart } from './card-sheet'
import { KeyLine } from './key-line'
import { pageTexts } from './page-texts'
import { useBoard } from './use-board'
import { useBoardKeys } from './use-board-keys'

interface CardsProps {
  board: BoardView
  asList: boolean
  /** The card whose sheet is open. */
  opened: string | undefined
  onOpen: (card: string | undefined) => void
}

const TYPED_IN = 'input, textarea, select, [contenteditable], dialog'

/** The cards, to be sorted by pointer or keyboard. */
export function Cards({ board, asList, opened, onOpen }: CardsProps) {
  const t = useMessages(pageTexts)
  const words = useMessages(boardTexts)
  const paths = usePaths()
  const router = useRouter()
  const toast = useToast()
  const acts = useBoard(board.id)
  const region = useRef<HTMLElement>(null)
  const [part, setPart] = useState<SheetPart>('note')
  const frozen = board.archivedAt !== null
  const cardOf = (id: string) => board.cards.find((one) => one.id === id)
  const focus = (id: string | undefined) =>
    region.current
      ?.querySelector<HTMLElement>(id ? `[data-card="${CSS.escape(id)}"]` : '[data-card]')
      ?.focus()
  const openSheet = (id: string, at: SheetPart) => {
    setPart(at)
    onOpen(id)
  }
  const go = (id: string | undefined, by: number) => {
    const index = board.cards.findIndex((one) => one.id === id)
    focus((board.cards[index + by] ?? board.cards[index])?.id)
  }
  /** The next card of the column takes the focus, so that one goes on where one was. */
  const neighbour = (id: string) => {
    const card = cardOf(id)
    const there = card ? cardsIn(board, card.column) : []
    const at = there.findIndex((one) => one.id === id)
    return there[at + 1]?.id ?? there[at - 1]?.id
  }
  const { onKeyDown, moving } = useBoardKeys(
    {
      go,
      open: (id) => {
        const record = cardOf(id)?.record
        if (record) void router.navigate({ href: paths.record(record.kind, record.id) })
        else toast(words.unreadableHint)
      },
      move: (id, column: BoardColumn) => {
        const card = cardOf(id)
        if (!card || frozen || card.column === column) return
        focus(neighbour(id) ?? id)
        acts.moveTo(card, column)
      },
      note: (id) => openSheet(id, 'note'),
      owner: (id) => openSheet(id, 'owner'),
      remove: (id) => {
        const card = cardOf(id)
        if (!card || frozen) return
        focus(neighbour(id))
        acts.takeOff(card)
      },
    },
    frozen,
  )
  usePageKey((event) => {
    const typed = event.target instanceof Element && event.target.closest(TYPED_IN)
    if (typed || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z') return
    event.preventDefault()
    acts.undo()
  })
  const views = { board, acts, frozen, onDetails: (id: string) => openSheet(id, 'note') }
  const sheet = opened === undefined ? undefined : cardOf(opened)
  const choices = COLUMNS.map((column, at) => `${at + 1} ${words.column[column]}`).join('　')
  return (
    <section
      id="list"
      ref={region}
      aria-label={t.view.cards}
      tabIndex={-1}
      data-region=""
      onKeyDown={onKeyDown}
      className="flex min-w-0 flex-col gap-3"
    >
      {!moving && <KeyLine frozen={frozen} />}
      <StatusLine className={moving ? 'font-bold' : 'sr-only'}>
        {moving ? `${t.card.pickColumn}：${choices}` : ''}
      </StatusLine>
      {asList ? <BoardTable {...views} /> : <BoardColumns {...views} />}
      {sheet && (
        <CardSheet
          key={sheet.id}
          board={board}
          card={sheet}
          part={part}
          acts={acts}
          onClose={() => onOpen(undefined)}
          onGone={() => focus(sheet.id)}
        />
      )}
    </section>
  )
}
