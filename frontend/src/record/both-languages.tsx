import type { ReactNode } from 'react'
import type { LocalizedText } from '../api/types'
import { LANGUAGES, useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { MissingTranslation } from '../ui/localized'
import { recordTexts } from './record-texts'

interface BothLanguagesProps {
  heading: ReactNode
  text: LocalizedText | null | undefined
}

/** One text of a sheet, the page's language first and the other beside it. */
export function BothLanguages({ heading, text }: BothLanguagesProps) {
  const t = useMessages(recordTexts)
  const language = useLanguage()
  if (!text?.ja && !text?.en) return null
  const order = language === 'ja' ? LANGUAGES : LANGUAGES.toReversed()
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-lg">{heading}</h2>
      <div className="grid grid-cols-1 gap-x-8 gap-y-3 desktop-admin:grid-cols-2">
        {order.map((one) => (
          <div key={one} className="min-w-0 border-l-4 border-solid-gray-100 pl-3">
            <p className="text-sm text-solid-gray-700" lang={one}>
              {one === 'ja' ? t.japanese : t.english}
            </p>
            {text[one] ? (
              <p lang={one} className="max-w-prose whitespace-pre-line">
                {text[one]}
              </p>
            ) : (
              <p className="-ml-2">
                <MissingTranslation language={one} />
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
