import { Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { isLanguage, LanguageProvider } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { ToastProvider } from '../ui/toast'
import { DemoBanner } from './demo-banner'
import { Footer } from './footer'
import { Header } from './header'
import { shellTexts } from './shell-texts'
import { SkipLinks } from './skip-links'
import { useFocusAfterNavigation } from './use-focus-after-navigation'

const Late = lazy(() => import('./late').then((module) => ({ default: module.Late })))

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
        <Header />
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
          <Outlet />
        </main>
        <Footer />
        <Suspense>
          <Late />
        </Suspense>
      </div>
    </ToastProvider>
  )
}
