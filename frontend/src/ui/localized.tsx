import type { LocalizedText } from '../api/types'
import { type Language, useLanguage } from '../i18n/language'
import { choose } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { uiTexts } from './ui-texts'

interface LocalizedProps {
  text: LocalizedText | null | undefined
  className?: string
}

/** The text in the page's language; the other one with its `lang` and a mark when untranslated. */
export function Localized({ text, className }: LocalizedProps) {
  const language = useLanguage()
  const chosen = choose(text, language)
  if (!chosen) return null
  return (
    <span lang={chosen.substitute ? chosen.language : undefined} className={className}>
      {chosen.text}
      {chosen.substitute && <MissingTranslation language={language} />}
    </span>
  )
}

/** Says that there is no text in the given language. */
export function MissingTranslation({ language }: { language: Language }) {
  const page = useLanguage()
  const t = useMessages(uiTexts)
  return (
    <span
      lang={page}
      className="ml-2 inline-block rounded-4 border border-solid-gray-536 px-1 align-middle text-xs font-normal leading-150 text-solid-gray-700"
    >
      {t.missingTranslation[language]}
    </span>
  )
}
