import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { otherLanguage, useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { rememberLanguage } from '../i18n/preferred-language'
import { inLanguage, usePaths } from '../paths'
import { useSession } from '../session/session'
import { Icon } from '../ui/icon'
import { ButtonLink, Link } from '../ui/link'
import { Logo } from './logo'
import { openCommandBox } from './open-command-box'
import { shellTexts } from './shell-texts'

const AccountMenu = lazy(() => import('./account-menu').then((module) => ({ default: module.AccountMenu })))

export function Header() {
  const t = useMessages(shellTexts)
  const paths = usePaths()
  const session = useSession()
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <header className="border-b border-line bg-white print:hidden">
      <div className="mx-auto flex min-h-14 max-w-[90rem] flex-wrap items-center gap-x-2 px-4 desktop-admin:gap-x-4 desktop-admin:px-6">
        <Link
          href={paths.home}
          aria-label={t.home}
          className="flex items-center gap-2 py-2 text-lg font-bold"
        >
          <Logo />
          {t.product}
        </Link>
        <div className="ml-auto flex items-center gap-1 desktop-admin:gap-2 desktop-admin:order-3">
          <CommandButton />
          <LanguageLink />
          <span className="hidden desktop-admin:block">
            {session ? (
              <Suspense>
                <AccountMenu session={session} />
              </Suspense>
            ) : (
              <ButtonLink href={paths.login()} size="small">
                {t.signIn}
              </ButtonLink>
            )}
          </span>
          <button
            type="button"
            aria-expanded={menuOpen}
            aria-controls="nav"
            onClick={() => setMenuOpen(!menuOpen)}
            className="inline-flex min-h-11 cursor-pointer items-center gap-1 rounded-8 px-2 desktop-admin:hidden"
          >
            <Icon name={menuOpen ? 'cross' : 'menu'} className="size-6" />
            {t.menu}
          </button>
        </div>
        <Navigation open={menuOpen} onChosen={() => setMenuOpen(false)} />
      </div>
    </header>
  )
}

function Navigation({ open, onChosen }: { open: boolean; onChosen: () => void }) {
  const t = useMessages(shellTexts)
  const paths = usePaths()
  const session = useSession()
  const { pathname } = useLocation()
  const places = [
    [t.needs, paths.list('need')],
    [t.seeds, paths.list('seed')],
    [t.people, paths.list('researcher')],
    [t.orgs, paths.list('organization')],
    ...(session?.organization ? ([[t.myRecords, paths.myRecords()]] as const) : []),
  ] as const
  return (
    <nav
      id="nav"
      aria-label={t.nav}
      className={`w-full desktop-admin:order-2 desktop-admin:flex desktop-admin:w-auto ${open ? 'flex flex-col pb-3' : 'hidden'}`}
    >
      {places.map(([label, href]) => (
        <Link
          key={href}
          href={href}
          onClick={onChosen}
          aria-current={pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined}
          className="flex min-h-11 items-center px-3 hover:underline aria-[current]:font-bold desktop-admin:min-h-14 desktop-admin:border-b-4 desktop-admin:border-transparent desktop-admin:pt-1 forced-colors:not-aria-[current]:border-[Canvas] aria-[current]:desktop-admin:border-key-900"
        >
          {label}
        </Link>
      ))}
      <div className="border-t border-line px-3 pt-3 desktop-admin:hidden">
        {session ? (
          <Suspense>
            <AccountMenu session={session} onChosen={onChosen} />
          </Suspense>
        ) : (
          <ButtonLink href={paths.login()} onClick={onChosen}>
            {t.signIn}
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}

function CommandButton() {
  const t = useMessages(shellTexts)
  return (
    <button
      type="button"
      onClick={openCommandBox}
      className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-8 px-2 desktop-admin:border desktop-admin:border-solid-gray-536 desktop-admin:px-3"
    >
      <Icon name="search" />
      <span className="max-desktop-admin:sr-only">{t.find}</span>
      <span aria-hidden="true" className="text-sm text-solid-gray-700 max-desktop-admin:hidden">
        Ctrl K
      </span>
    </button>
  )
}

function LanguageLink() {
  const t = useMessages(shellTexts)
  const other = otherLanguage(useLanguage())
  const { href } = useLocation()
  return (
    <Link
      href={inLanguage(href, other)}
      lang={other}
      hrefLang={other}
      data-language-link
      onClick={() => rememberLanguage(other)}
      className="inline-flex min-h-11 items-center px-2 underline underline-offset-4"
    >
      {t.otherLanguage}
    </Link>
  )
}
