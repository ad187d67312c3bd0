import type { Match } from '../api/types'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { Disclosure } from '../ui/disclosure'
import { PointsTable } from './evidence'
import { LevelBadge } from './level-badge'
import { MatchOwner, MatchTitle } from './match-heading'
import { matchTexts } from './match-texts'
import { PassageText } from './passage-text'
import { termsOf } from './reason'
import { TermPairs } from './term-pairs'

const TERMS_SHOWN = 4

/** A candidate in short: level, matched terms, the sentence that speaks for it, its points, and where to read on. */
export function MatchRow({ match }: { match: Match }) {
  const t = useMessages(matchTexts)
  const language = useLanguage()
  const passage = match.passages.find((one) => one.language === language) ?? match.passages[0]
  return (
    <article className="card flex flex-col gap-2 p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-[1_1_20rem] text-lg leading-150">
          <MatchTitle match={match} />
        </h3>
        <LevelBadge level={match.level} score={match.score} />
      </div>
      <MatchOwner match={match} />
      <TermPairs terms={termsOf(match)} limit={TERMS_SHOWN} />
      {passage && <PassageText passage={passage} className="rounded-8 bg-solid-gray-50 px-3 py-2" />}
      <Disclosure summary={t.points}>
        <div className="max-w-md">
          <PointsTable match={match} />
        </div>
      </Disclosure>
    </article>
  )
}
