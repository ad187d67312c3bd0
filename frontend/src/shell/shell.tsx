import { Outlet, useParams } from '@tanstack/react-router'
import { isLanguage, LanguageProvider } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { ToastProvider } from '../ui/toast'
import { DemoBanner } from './demo-banner'
import { Footer } from './footer'
import { Header } from './header'
import { OfflineBanner } from './offline-banner'
import { SessionWatch } from './session-watch'
import { shellTexts } from './shell-texts'
import { SkipLinks } from './skip-links'
import { useFocusAfterNavigation } from './use-focus-after-navigation'

/** What stands around every page. */
export function Shell() {
  const { language } = useParams({ from: '/$language' })
  return (
    <LanguageProvider language={isLanguage(language) ? language : 'ja'}>
      <Frame />
    </LanguageProvider>
  )
}

function Frame() {
  const t = useMessages(shellTexts)
  useFocusAfterNavigation()
  return (
    <ToastProvider label={t.notifications}>
      <div className="flex min-h-dvh flex-col">
        <SkipLinks />
        <DemoBanner />
        <OfflineBanner />
        <Header />
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
          <Outlet />
        </main>
        <Footer />
        <SessionWatch />
      </div>
    </ToastProvider>
  )
}
