import type { LocalizedText } from '../api/types'
import { otherLanguage, useLanguage } from '../i18n/language'
import { choose } from '../i18n/localized'
import { MissingTranslation } from '../ui/localized'

/** A title in both languages: the page's own large, the other below it. */
export function RecordHeading({ text }: { text: LocalizedText | null | undefined }) {
  const language = useLanguage()
  const chosen = choose(text, language)
  const other = otherLanguage(language)
  if (!chosen) return null
  return (
    <>
      <span lang={chosen.substitute ? chosen.language : undefined}>{chosen.text}</span>
      {chosen.substitute && <MissingTranslation language={language} />}
      {!chosen.substitute && text?.[other] && (
        <span lang={other} className="block text-base font-normal text-solid-gray-700">
          {text[other]}
        </span>
      )}
    </>
  )
}
