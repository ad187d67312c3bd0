import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from '../ui/icon'
import { recordTexts } from './record-texts'

/** What is never published; the server gives it to those alone who may read it. */
export function RestrictedPart({ children }: { children: ReactNode }) {
  const t = useMessages(recordTexts)
  return (
    <section className="flex flex-col gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 p-5">
      <h2 className="flex items-center gap-2 text-lg">
        <Icon name="lock" />
        {t.restricted}
      </h2>
      <p className="text-solid-gray-700">{t.restrictedHelp}</p>
      {children}
    </section>
  )
}
