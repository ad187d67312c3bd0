import { useEffect, useId, useRef } from 'react'
import type { BoardView, CardView } from '../../api/types'
import { RecordOwner } from '../../board/shown-record'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Dialog } from '../../ui/dialog'
import { MixedText } from '../../ui/mixed-text'
import { CardNotes } from './card-notes'
import { OwnerSelect } from './card-parts'
import { CardPoints } from './card-points'
import { pageTexts } from './page-texts'
import type { BoardActs } from './use-board'

/** Where the work on a card begins. */
export type SheetPart = 'note' | 'owner'

interface CardSheetProps {
  board: BoardView
  card: CardView
  part: SheetPart
  acts: BoardActs
  onClose: () => void
  /** The sheet is no more, and something else can take the focus. */
  onGone: () => void
}

/** All of a card: notes, owner and points. */
export function CardSheet({ board, card, part, acts, onClose, onGone }: CardSheetProps) {
  const t = useMessages(pageTexts).card
  const formats = useFormats()
  const id = useId()
  const frozen = board.archivedAt !== null
  // After the dialog itself has chosen a field.
  useEffect(() => {
    document.getElementById(`${id}-${part}`)?.querySelector<HTMLElement>('textarea, select')?.focus()
  }, [id, part])
  const gone = useRef(onGone)
  gone.current = onGone
  // A dialog that is open cannot give the focus away; only after it is gone can what it was opened from have it.
  useEffect(() => () => gone.current(), [])
  return (
    <Dialog open wide onClose={onClose} title={<MixedText text={acts.titleOf(card)} />}>
      <div className="flex flex-wrap justify-between gap-x-4 text-sm">
        <RecordOwner record={card.record} />
        <span className="text-solid-gray-700">
          <MixedText text={t.added(card.addedBy.name || t.somebody, formats.dateTime(card.addedAt))} />
        </span>
      </div>
      <div className="grid grid-cols-1 items-start gap-6 desktop:grid-cols-2">
        <div id={`${id}-note`} className="flex min-w-0 flex-col gap-3">
          <CardNotes board={board.id} card={card} frozen={frozen} acts={acts} onDone={onClose} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {!frozen && (
            <div id={`${id}-owner`}>
              <OwnerSelect labelled board={board.id} card={card} acts={acts} />
            </div>
          )}
          <CardPoints board={board} card={card} frozen={frozen} acts={acts} />
        </div>
      </div>
    </Dialog>
  )
}
