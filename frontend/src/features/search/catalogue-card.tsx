import type { CatalogueEntry, Passage } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { type Language, otherLanguage, useLanguage } from '../../i18n/language'
import { choose } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { MarkedText } from '../../match/marked-text'
import { usePaths } from '../../paths'
import { ReadinessBar } from '../../record/readiness-scale'
import { recordTexts } from '../../record/record-texts'
import { Updated } from '../../record/updated'
import { Chip } from '../../ui/chip'
import { TextLink } from '../../ui/link'
import { Localized, MissingTranslation } from '../../ui/localized'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { searchTexts } from './search-texts'

const MODES_SHOWN = 3
const TITLE = ['title', 'name']
const SUMMARY = ['plainSummary', 'summary', 'description', 'problem']

interface CatalogueCardProps {
  entry: CatalogueEntry
  /** On pages that mix kinds. */
  showKind: boolean
}

export function CatalogueCard({ entry, showKind }: CatalogueCardProps) {
  const language = useLanguage()
  const paths = usePaths()
  const record = useMessages(recordTexts)
  const title = choose(entry.title, language)
  return (
    <article className="card flex flex-col gap-1.5 p-4">
      <h2 className="text-lg leading-150">
        {showKind && (
          <span className="mr-2 inline-block text-sm font-normal">
            <Chip tone="gray">{record.kind[entry.kind]}</Chip>
          </span>
        )}
        <TextLink href={paths.record(entry.kind, entry.id)}>
          <Title entry={entry} language={title?.language ?? language} />
          {title?.substitute && <MissingTranslation language={language} />}
        </TextLink>
      </h2>
      <OtherTitle entry={entry} language={otherLanguage(language)} />
      <p className="line-clamp-3">
        <Summary entry={entry} language={language} />
      </p>
      <EntryFacts entry={entry} />
    </article>
  )
}

interface InLanguageProps {
  entry: CatalogueEntry
  language: Language
}

/** The title in one language, with what was found in it. */
function Title({ entry, language }: InLanguageProps) {
  const marked = passageOf(entry, TITLE, language)
  const lang = language === useLanguage() ? undefined : language
  return (
    <MarkedText
      text={marked?.text ?? entry.title[language] ?? ''}
      highlights={marked?.highlights}
      lang={lang}
    />
  )
}

/** Where something was found, which may be in the other language; otherwise the beginning. */
function Summary({ entry, language }: InLanguageProps) {
  const chosen = choose(entry.summary, language)
  const marked = passageOf(entry, SUMMARY, language) ?? passageOf(entry, SUMMARY, otherLanguage(language))
  if (marked) {
    return (
      <MarkedText
        text={marked.text}
        highlights={marked.highlights}
        lang={marked.language === language ? undefined : marked.language}
      />
    )
  }
  if (!chosen) return null
  return (
    <span lang={chosen.substitute ? chosen.language : undefined}>
      {chosen.text}
      {chosen.substitute && <MissingTranslation language={language} />}
    </span>
  )
}

function passageOf(
  entry: CatalogueEntry,
  fields: readonly string[],
  language: Language,
): Passage | undefined {
  return entry.highlights?.find((one) => fields.includes(one.field) && one.language === language)
}

function OtherTitle({ entry, language }: InLanguageProps) {
  if (!entry.title[language] || !entry.title[otherLanguage(language)]) return null
  return (
    <p className="text-sm text-solid-gray-700">
      <Title entry={entry} language={language} />
    </p>
  )
}

function EntryFacts({ entry }: { entry: CatalogueEntry }) {
  const t = useMessages(searchTexts)
  const record = useMessages(recordTexts)
  const formats = useFormats()
  const modeLabel = useCodeLabel('modes')
  const modes = entry.modes?.slice(0, MODES_SHOWN) ?? []
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-solid-gray-700">
      {entry.restricted && <Chip tone="blue">{t.shared}</Chip>}
      {entry.anonymous ? <span>{record.anonymous}</span> : <Localized text={entry.organization?.name} />}
      {entry.trl && (
        <span className="inline-flex items-center gap-2">
          <ReadinessBar level={entry.trl} />
          TRL {entry.trl}
        </span>
      )}
      {modes.length > 0 && <span>{formats.list(modes.map(modeLabel))}</span>}
      {entry.young && <Chip tone="green">{t.young}</Chip>}
      {entry.wishesToFound && <Chip tone="amber">{t.founder}</Chip>}
      <Updated at={entry.updatedAt} />
    </p>
  )
}
