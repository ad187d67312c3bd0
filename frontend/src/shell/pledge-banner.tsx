import { useLocation } from '@tanstack/react-router'
import { catalogue, useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { useSession } from '../session/session'
import { TextLink } from '../ui/link'

const texts = catalogue(
  {
    label: '守秘の誓約',
    lead: '守秘の誓約がまだです。誓約するまで、公開されていない記録は表示されません。',
    open: '誓約を読む',
  },
  {
    label: 'Pledge of secrecy',
    lead: 'You have not made the pledge of secrecy yet. Until then you are shown only what is public.',
    open: 'Read the pledge',
  },
)

/** Asks those who work for an organization for their pledge; at the foot, where it pushes nothing away. */
export function PledgeBanner() {
  const t = useMessages(texts)
  const paths = usePaths()
  const session = useSession()
  const { pathname } = useLocation()
  if (!session?.organization || session.pledged || pathname === paths.shared) return null
  return (
    <aside
      aria-label={t.label}
      className="sticky bottom-0 z-20 border-t border-line bg-yellow-50 px-4 py-2 text-center print:hidden [body:has([data-bar])_&]:static"
    >
      <p>
        {t.lead} <TextLink href={paths.shared}>{t.open}</TextLink>
      </p>
    </aside>
  )
}
