import { useId } from 'react'
import type { CardView } from '../../api/types'
import { RecordOwner, RecordTitle } from '../../board/shown-record'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import type { ViewProps } from './board-columns'
import { ColumnSelect, NoteCount, ScoreLine, Trouble } from './card-parts'
import { pageTexts } from './page-texts'

/** One card: what it points at, who looks after it, what the team makes of it, and where it stands. */
export function BoardCard({ board, card, acts, frozen, onDetails }: ViewProps & { card: CardView }) {
  const t = useMessages(pageTexts).card
  const titleId = useId()
  const title = acts.titleOf(card)
  return (
    <article
      tabIndex={-1}
      data-card={card.id}
      aria-labelledby={titleId}
      draggable={!frozen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', card.id)
      }}
      className={`card flex scroll-mt-24 flex-col gap-1.5 border-solid-gray-420 bg-white p-3 text-sm focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black ${frozen ? '' : 'cursor-grab'}`}
    >
      <h3 id={titleId} className="text-base leading-150 break-words">
        <RecordTitle record={card.record} />
      </h3>
      <RecordOwner record={card.record} />
      {card.owner && (
        <p>
          <span className="text-solid-gray-700">{t.owner}</span>{' '}
          <MixedText text={card.owner.name || t.somebody} />
        </p>
      )}
      <p className="flex flex-wrap gap-x-3">
        {board.criteria.length > 0 && <ScoreLine score={card.score} />}
        <NoteCount card={card} />
      </p>
      <Trouble text={acts.troubles[card.id]} />
      {!frozen && <ColumnSelect card={card} acts={acts} />}
      <span className="flex flex-wrap justify-between gap-1">
        <Button size="small" aria-label={t.detailsOf(title)} onClick={() => onDetails(card.id)}>
          {t.details}
        </Button>
        {!frozen && (
          <Button size="small" look="quiet" aria-label={t.removeOf(title)} onClick={() => acts.takeOff(card)}>
            {t.remove}
          </Button>
        )}
      </span>
    </article>
  )
}
