import type { Match } from '../api/types'
import { type Language, useLanguage } from '../i18n/language'
import { choose } from '../i18n/localized'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { Localized, MissingTranslation } from '../ui/localized'
import { LevelBadge } from './level-badge'
import { MarkedText } from './marked-text'
import { termsOf } from './reason'
import { TermPairs } from './term-pairs'

const TERMS_SHOWN = 4

/** A candidate in short: level, matched terms, the sentence that speaks for it, and where to read on. */
export function MatchRow({ match }: { match: Match }) {
  const language = useLanguage()
  const passage = match.passages.find((one) => one.language === language) ?? match.passages[0]
  return (
    <article className="card flex flex-col gap-2 p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-[1_1_20rem] text-lg leading-150">
          <MatchTitle match={match} language={language} />
        </h3>
        <LevelBadge level={match.level} score={match.score} />
      </div>
      <p className="text-sm text-solid-gray-700">
        <Localized text={match.organization?.name} />
        {match.people.map((person) => (
          <span key={person.id} className="ml-3">
            <Localized text={person.name} /> <Localized text={person.position} />
          </span>
        ))}
      </p>
      <TermPairs terms={termsOf(match)} limit={TERMS_SHOWN} />
      {passage && (
        <p className="rounded-8 bg-solid-gray-50 px-3 py-2">
          <MarkedText text={passage.text} highlights={passage.highlights} lang={passage.language} />
        </p>
      )}
    </article>
  )
}

function MatchTitle({ match, language }: { match: Match; language: Language }) {
  const paths = usePaths()
  const chosen = choose(match.title, language)
  if (!chosen) return null
  return (
    <TextLink href={paths.record(match.kind, match.id)}>
      <MarkedText
        text={chosen.text}
        highlights={match.titleHighlights?.[chosen.language]}
        lang={chosen.substitute ? chosen.language : undefined}
      />
      {chosen.substitute && <MissingTranslation language={language} />}
    </TextLink>
  )
}
