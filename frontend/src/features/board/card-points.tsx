import { type FormEvent, useState } from 'react'
import type { BoardView, CardView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import { ProblemView } from '../../ui/problem-view'
import { Select } from '../../ui/select'
import { useToast } from '../../ui/toast'
import { review } from './board-calls'
import { pageTexts } from './page-texts'
import type { BoardActs } from './use-board'

interface CardPointsProps {
  board: BoardView
  card: CardView
  frozen: boolean
  acts: BoardActs
}

const POINTS = ['0', '1', '2', '3', '4', '5'].map((points) => ({ value: points, label: points }))

/** What the team makes of a card, and one's own points. */
export function CardPoints({ board, card, frozen, acts }: CardPointsProps) {
  const t = useMessages(pageTexts)
  const { criteria } = board
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg">{t.card.score}</h3>
      <Total card={card} />
      {criteria.length === 0 && <p className="text-sm">{t.sheet.noCriteria}</p>}
      {criteria.length > 0 && !frozen && <OwnPoints board={board} card={card} acts={acts} />}
    </section>
  )
}

function Total({ card: { score, reviews } }: { card: CardView }) {
  const t = useMessages(pageTexts)
  const formats = useFormats()
  if (score.total === null) return <p className="text-solid-gray-700">{t.card.unscored}</p>
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="font-bold">
          {t.sheet.total} {t.sheet.totalIs(formats.number(score.total), formats.number(score.reviewers))}
        </span>
        {score.spread !== null && (
          <span className="ml-3 text-solid-gray-700">{t.sheet.spread(formats.number(score.spread))}</span>
        )}
      </p>
      <p className="text-sm text-solid-gray-700">
        {t.sheet.others} <MixedText text={reviews.map(({ by }) => by.name || t.card.somebody).join('、')} />
      </p>
    </div>
  )
}

function OwnPoints({ board, card, acts }: Omit<CardPointsProps, 'frozen'>) {
  const t = useMessages(pageTexts)
  const formats = useFormats()
  const toast = useToast()
  const own = useSession()?.account.id
  const before = card.reviews.find(({ by }) => by.id === own)?.points ?? {}
  const [points, setPoints] = useState<Readonly<Record<string, number>>>(before)
  const { during, busy, problem } = useDoing()
  const save = () =>
    during(async () => {
      const known = board.criteria.flatMap(({ id }) => {
        const given = points[id]
        return given === undefined ? [] : [[id, given] as const]
      })
      acts.show(await review(board.id, card, Object.fromEntries(known)))
      toast(t.done.scored)
    })
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-3"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (!busy) void save()
      }}
    >
      <fieldset className="flex min-w-0 flex-col gap-3 self-stretch">
        <legend className="font-bold">{t.sheet.yours}</legend>
        <p className="text-sm text-solid-gray-700">{t.sheet.pointsHint}</p>
        {board.criteria.map(({ id, name, weight }) => {
          const mean = card.score.means[id]
          return (
            <Select
              key={id}
              label={<MixedText text={name} />}
              hint={`${t.sheet.weight(weight)}・${mean === undefined ? t.sheet.noMean : t.sheet.mean(formats.number(mean))}`}
              empty={t.sheet.none}
              options={POINTS}
              value={points[id] === undefined ? '' : String(points[id])}
              onChange={({ target: { value } }) =>
                setPoints(({ [id]: _before, ...others }) =>
                  value === '' ? others : { ...others, [id]: Number(value) },
                )
              }
            />
          )
        })}
      </fieldset>
      {problem && <ProblemView error={problem} />}
      <Button type="submit" busy={busy}>
        {t.sheet.save}
      </Button>
    </form>
  )
}
