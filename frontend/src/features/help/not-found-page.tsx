import { LanguageProvider } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { preferredLanguage } from '../../i18n/preferred-language'
import { WaysOn } from '../../record/ways-on'
import { Page } from '../../ui/page'
import { helpTexts } from './help-texts'

export function NotFoundPage() {
  const t = useMessages(helpTexts).notFound
  return (
    <Page title={t.title} lead={t.lead}>
      <WaysOn />
    </Page>
  )
}

/** For addresses outside of both languages. */
export function LostPage() {
  return (
    <LanguageProvider language={preferredLanguage()}>
      <main>
        <NotFoundPage />
      </main>
    </LanguageProvider>
  )
}
