import type { CardView } from '../../api/types'
import { boardTexts } from '../../board/board-texts'
import { RecordOwner, RecordTitle } from '../../board/shown-record'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import { Cell, HeadCell, Table } from '../../ui/table'
import type { ViewProps } from './board-columns'
import { ColumnSelect, NoteCount, OwnerSelect, ScoreLine, Trouble } from './card-parts'
import { pageTexts } from './page-texts'

/** The cards as a list, which can do all that the columns can. */
export function BoardTable(props: ViewProps) {
  const t = useMessages(pageTexts)
  return (
    <Table caption={t.view.table}>
      <thead>
        <tr>
          {([t.card.name, t.card.column, t.card.owner, t.card.score, t.card.notes, t.card.acts] as const).map(
            (head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {props.board.cards.map((card) => (
          <Row key={card.id} card={card} {...props} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ card, board, acts, frozen, onDetails }: ViewProps & { card: CardView }) {
  const t = useMessages(pageTexts).card
  const words = useMessages(boardTexts)
  const title = acts.titleOf(card)
  const [note] = card.notes
  return (
    <tr
      tabIndex={-1}
      data-card={card.id}
      className="scroll-mt-24 focus-visible:outline-4 focus-visible:-outline-offset-4 focus-visible:outline-black"
    >
      <Cell className="min-w-56">
        <span className="font-bold">
          <RecordTitle record={card.record} />
        </span>
        <span className="block text-sm">
          <RecordOwner record={card.record} />
        </span>
        <Trouble text={acts.troubles[card.id]} />
      </Cell>
      <Cell className="min-w-36">
        {frozen ? words.column[card.column] : <ColumnSelect card={card} acts={acts} />}
      </Cell>
      <Cell className="min-w-40">
        {frozen ? card.owner?.name : <OwnerSelect board={board.id} card={card} acts={acts} />}
      </Cell>
      <Cell className="whitespace-nowrap">
        <ScoreLine score={card.score} />
      </Cell>
      <Cell className="min-w-40 text-sm">
        <NoteCount card={card} />
        {note && (
          <span className="line-clamp-2 break-words">
            <MixedText text={note.text} />
          </span>
        )}
      </Cell>
      <Cell>
        <span className="flex gap-2 whitespace-nowrap">
          <Button size="small" aria-label={t.detailsOf(title)} onClick={() => onDetails(card.id)}>
            {t.details}
          </Button>
          {!frozen && (
            <Button
              size="small"
              look="quiet"
              aria-label={t.removeOf(title)}
              onClick={() => acts.takeOff(card)}
            >
              {t.remove}
            </Button>
          )}
        </span>
      </Cell>
    </tr>
  )
}
