import { LanguageProvider } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { preferredLanguage } from '../../i18n/preferred-language'
import { usePaths } from '../../paths'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { helpTexts } from './help-texts'

export function NotFoundPage() {
  const t = useMessages(helpTexts).notFound
  const paths = usePaths()
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink look="solid" href={paths.search()}>
          {t.search}
        </ButtonLink>
        <ButtonLink href={paths.home}>{t.home}</ButtonLink>
      </div>
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
