import type { Match } from '../api/types'
import { otherLanguage, useLanguage } from '../i18n/language'
import { choose } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { Updated } from '../record/updated'
import { Chip } from '../ui/chip'
import { TextLink } from '../ui/link'
import { Localized, MissingTranslation } from '../ui/localized'
import { MarkedText } from './marked-text'
import { matchTexts } from './match-texts'

/** The title in the page's language with its matched words marked, leading to the record. */
export function MatchTitle({ match }: { match: Match }) {
  const language = useLanguage()
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

/** The title in the other language, where there are two. */
export function OtherTitle({ match }: { match: Match }) {
  const language = otherLanguage(useLanguage())
  const text = match.title[language]
  if (!text || !match.title[otherLanguage(language)]) return null
  return (
    <p className="text-sm text-solid-gray-800">
      <MarkedText text={text} highlights={match.titleHighlights?.[language]} lang={language} />
    </p>
  )
}

/** Whose it is, who works on it, and how old it is; the company of an anonymous need has no name. */
export function MatchOwner({ match }: { match: Match }) {
  const t = useMessages(matchTexts)
  const record = useMessages(recordTexts)
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-solid-gray-700">
      {match.restricted && <Chip tone="blue">{t.shared}</Chip>}
      {match.organization ? (
        <Localized text={match.organization.name} />
      ) : (
        match.kind === 'need' && <span>{record.anonymous}</span>
      )}
      {match.people.map((person) => (
        <span key={person.id}>
          <Localized text={person.name} /> <Localized text={person.position} />
        </span>
      ))}
      <Updated at={match.updatedAt} />
    </p>
  )
}
