import type { Match } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { cardTexts } from './card-texts'
import { isDeclined, type Mark, type Marks } from './marks'
import { MatchTitle } from './match-heading'

interface DeclinedListProps {
  declined: readonly Match[]
  marks: Marks
  onMark: (id: string, mark: Mark | undefined) => void
}

/** What was put aside, with its reason and a way back. */
export function DeclinedList({ declined, marks, onMark }: DeclinedListProps) {
  const t = useMessages(cardTexts)
  const language = useLanguage()
  if (declined.length === 0) return null
  return (
    <Disclosure summary={t.declined(declined.length)}>
      <ul className="card divide-y divide-line">
        {declined.map((match) => {
          const mark = marks[match.id]
          return (
            <li key={match.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
              <span className="min-w-0 flex-[1_1_16rem]">
                <MatchTitle match={match} />
              </span>
              {isDeclined(mark) && <span className="text-sm">{t.reasons[mark]}</span>}
              <Button
                size="small"
                aria-label={t.restoreOf(plain(match.title, language))}
                onClick={() => onMark(match.id, undefined)}
              >
                {t.restore}
              </Button>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
