import { type ReactNode, useRef } from 'react'
import type { Match } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { cardTexts } from './card-texts'
import { DeclinePanel } from './decline-panel'
import { DeclinedList } from './declined-list'
import { ranksOf } from './list-view'
import { isDeclined } from './marks'
import { MatchActions } from './match-actions'
import { MatchCard } from './match-card'
import { useTriageKeys } from './triage-keys'
import { UnsentNotice } from './unsent-notice'
import type { Unsent } from './use-marks'
import { type Triaged, useTriage } from './use-triage'

interface MatchListProps extends Omit<Triaged, 'shown'> {
  label: string
  /** In the order they are shown; the rank follows the score. */
  matches: readonly Match[]
  /** The rows are those of the question before. */
  refreshing?: boolean
  unsent?: Unsent | undefined
  /** More that can be done with a candidate. */
  more?: ((match: Match) => ReactNode) | undefined
}

/** Ranked candidates with their reasons, to be sorted out by pointer or keyboard. */
export function MatchList({ label, matches, refreshing = false, unsent, more, ...rest }: MatchListProps) {
  const { view, marks, onMark, onCompare } = rest
  const t = useMessages(cardTexts)
  const language = useLanguage()
  const list = useRef<HTMLElement>(null)
  const shown = matches.filter(({ id }) => !isDeclined(marks[id]))
  const declined = matches.filter(({ id }) => isDeclined(marks[id]))
  const { open, declining, act, decline, stopDeclining } = useTriage({ ...rest, shown }, list)
  const onKeyDown = useTriageKeys(act)
  const ranks = ranksOf(matches)
  return (
    <section
      id="list"
      ref={list}
      aria-label={label}
      aria-busy={refreshing}
      tabIndex={-1}
      data-region=""
      onKeyDown={onKeyDown}
      className={`flex min-w-0 flex-col gap-3 ${refreshing ? 'opacity-60' : ''}`}
    >
      {unsent && <UnsentNotice {...unsent} />}
      {shown.length === 0 && declined.length > 0 && <p>{t.allDeclined}</p>}
      <ol className="flex flex-col gap-3">
        {shown.map((match) => (
          <li key={match.id}>
            <MatchCard match={match} rank={ranks.get(match.id) ?? 0} open={open === match.id}>
              {declining === match.id && (
                <DeclinePanel
                  onChoose={(reason) => decline(match.id, reason)}
                  onClose={() => stopDeclining(match.id)}
                />
              )}
              <MatchActions
                title={plain(match.title, language)}
                open={open === match.id}
                onOpen={() => act('reasons', match.id)}
                kept={marks[match.id] === 'KEPT'}
                onKeep={() => act('keep', match.id)}
                declining={declining === match.id}
                onDecline={() => act('decline', match.id)}
                picked={view.pick?.includes(match.id)}
                onPick={onCompare && (() => act('pick', match.id))}
              >
                {more?.(match)}
              </MatchActions>
            </MatchCard>
          </li>
        ))}
      </ol>
      <DeclinedList declined={declined} marks={marks} onMark={onMark} />
    </section>
  )
}
