import { useQuery } from '@tanstack/react-query'
import type { CardView, Score } from '../../api/types'
import { COLUMNS, teamQuery } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { useSession } from '../../session/session'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { pageTexts } from './page-texts'
import type { BoardActs } from './use-board'

interface CardProps {
  card: CardView
  acts: BoardActs
}

/** Moves a card by choosing its column. */
export function ColumnSelect({ card, acts }: CardProps) {
  const t = useMessages(pageTexts).card
  const words = useMessages(boardTexts)
  return (
    <Select
      label={<span className="sr-only">{t.columnOf(acts.titleOf(card))}</span>}
      options={COLUMNS.map((column) => ({ value: column, label: words.column[column] }))}
      value={card.column}
      onChange={(event) => {
        const column = COLUMNS.find((one) => one === event.target.value)
        if (column) acts.moveTo(card, column)
      }}
    />
  )
}

interface OwnerSelectProps extends CardProps {
  board: string
  /** Shows the label, which lists have in their heads. */
  labelled?: boolean
}

/** Who looks after a card; oneself comes first. */
export function OwnerSelect({ board, card, acts, labelled = false }: OwnerSelectProps) {
  const t = useMessages(pageTexts).card
  const own = useSession()?.account.id
  const team = useQuery(teamQuery(board)).data?.items ?? []
  const gone = card.owner && !team.some(({ id }) => id === card.owner?.id) ? [card.owner] : []
  const people = [...team.filter(({ id }) => id === own), ...team.filter(({ id }) => id !== own), ...gone]
  return (
    <Select
      label={labelled ? t.owner : <span className="sr-only">{t.ownerOf(acts.titleOf(card))}</span>}
      empty={t.nobody}
      options={people.map(({ id, name }) => ({
        value: id,
        label: id === own ? t.me(name) : name || t.somebody,
      }))}
      value={card.owner?.id ?? ''}
      onChange={(event) => acts.giveTo(card, people.find(({ id }) => id === event.target.value) ?? null)}
    />
  )
}

/** The total and by how many; that there is none where nobody gave points. */
export function ScoreLine({ score: { total, reviewers } }: { score: Pick<Score, 'total' | 'reviewers'> }) {
  const t = useMessages(pageTexts).card
  const formats = useFormats()
  return total === null ? (
    <span className="text-solid-gray-700">{t.unscored}</span>
  ) : (
    <span className="font-bold">{t.scored(formats.number(total), formats.number(reviewers))}</span>
  )
}

export function NoteCount({ card: { notes } }: { card: CardView }) {
  const t = useMessages(pageTexts).card
  const formats = useFormats()
  return notes.length > 0 && <span>{t.noteCount(formats.number(notes.length))}</span>
}

/** Why the last act on a card was declined. */
export function Trouble({ text }: { text: string | undefined }) {
  return (
    text && (
      <Notice tone="warning" role="alert">
        <p>{text}</p>
      </Notice>
    )
  )
}
