import { type ReactNode, useId } from 'react'
import type { Match } from '../api/types'
import { useMessages } from '../i18n/messages'
import { cardTexts } from './card-texts'
import { Conditions } from './conditions'
import { Evidence } from './evidence'
import { LevelBadge } from './level-badge'
import { MatchOwner, MatchTitle, OtherTitle } from './match-heading'
import { termsOf } from './reason'
import { TermPairs } from './term-pairs'

const TERMS_SHOWN = 4
const ALL = 100

interface MatchCardProps {
  match: Match
  rank: number
  /** Shows the sentences and the table of points. */
  open: boolean
  /** What can be done with the candidate. */
  children?: ReactNode
}

/** A candidate with its reasons. The keys of lists move between these by their `data-match`. */
export function MatchCard({ match, rank, open, children }: MatchCardProps) {
  const t = useMessages(cardTexts)
  const titleId = useId()
  return (
    <article
      tabIndex={-1}
      data-match={match.id}
      aria-labelledby={titleId}
      className={`card relative flex scroll-mt-24 flex-col gap-1.5 p-3 focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black desktop:pl-14 ${open ? 'border-l-[5px] border-key-900 desktop:pl-[3.25rem]' : 'border-solid-gray-420'}`}
    >
      <div className="flex gap-3 desktop:-ml-10">
        <span className="mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-full border border-transparent bg-key-900 text-sm font-bold text-white">
          <span className="sr-only">{t.rank(rank)}</span>
          <span aria-hidden="true">{rank}</span>
        </span>
        <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <h2 id={titleId} className="min-w-0 flex-[1_1_16rem] text-lg leading-150">
            <MatchTitle match={match} />
          </h2>
          <LevelBadge level={match.level} score={match.score} />
        </div>
      </div>
      <OtherTitle match={match} />
      <MatchOwner match={match} />
      <TermPairs terms={termsOf(match)} limit={open ? ALL : TERMS_SHOWN} />
      <Conditions match={match} />
      {open && <Evidence match={match} />}
      {children}
    </article>
  )
}
