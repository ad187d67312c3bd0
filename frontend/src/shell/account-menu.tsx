import { useRef } from 'react'
import type { Session } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { hasRole } from '../session/session'
import { signOut } from '../session/sign-in'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { menuTexts } from './menu-texts'

interface AccountMenuProps {
  session: Session
  onChosen?: () => void
}

const ITEM = 'flex min-h-11 w-full cursor-pointer items-center px-4 text-left hover:bg-key-50 hover:underline'

export function AccountMenu({ session, onChosen }: AccountMenuProps) {
  const t = useMessages(menuTexts)
  const paths = usePaths()
  const details = useRef<HTMLDetailsElement>(null)
  const leave = useSignOut()
  const chosen = () => {
    if (details.current) details.current.open = false
    onChosen?.()
  }
  const places = [
    ...(hasRole(session, 'company', 'coordinator') ? ([[t.newNeed, paths.create('need')]] as const) : []),
    ...(hasRole(session, 'researcher', 'coordinator') ? ([[t.newSeed, paths.create('seed')]] as const) : []),
    ...(session.organization
      ? ([
          [t.inbox, paths.inbox],
          [t.introductions, paths.introductions()],
        ] as const)
      : []),
    ...(hasRole(session, 'company', 'coordinator')
      ? ([
          [t.consultations, paths.consultations],
          [t.boards, paths.boards],
        ] as const)
      : []),
    ...(hasRole(session, 'coordinator') && session.organization
      ? ([[t.coordinators, paths.coordinators]] as const)
      : []),
    ...(session.organization && hasRole(session, 'company', 'researcher', 'coordinator')
      ? ([[t.quality, paths.quality]] as const)
      : []),
    ...(session.organization ? ([[t.import, paths.import]] as const) : []),
    ...(hasRole(session, 'admin', 'manager') ? ([[t.tickets, paths.tickets()]] as const) : []),
    [t.notices, paths.notices],
    [t.alerts, paths.alerts],
    [t.account, paths.account],
    [t.keys, paths.keys],
    [t.help, paths.help],
  ] as const
  return (
    <details
      ref={details}
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-8 border border-solid-gray-536 px-3">
        <Icon name="person" />
        <span className="max-w-40 truncate">{session.account.name}</span>
        <Icon name="chevron" className="size-4" />
      </summary>
      <div className="mt-1 rounded-12 border border-line bg-white py-2 desktop-admin:absolute desktop-admin:right-0 desktop-admin:z-40 desktop-admin:w-60 desktop-admin:shadow-1">
        {places.map(([label, href]) => (
          <Link key={href} href={href} className={ITEM} onClick={chosen}>
            {label}
          </Link>
        ))}
        <button type="button" className={`${ITEM} border-t border-line`} onClick={leave}>
          {t.signOut}
        </button>
      </div>
    </details>
  )
}

function useSignOut() {
  const paths = usePaths()
  return async () => {
    const redirect = await signOut()
    // Loaded anew, the browser keeps nothing in memory of what only members may see.
    window.location.assign(redirect ?? paths.home)
  }
}
