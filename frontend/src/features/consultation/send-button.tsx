import { useLocation } from '@tanstack/react-router'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { hasRole, useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { askTexts } from './ask-texts'

/** Whoever is not signed in goes by way of the login page and comes back to what they wrote. */
export function SendButton({ busy }: { busy: boolean }) {
  const t = useMessages(askTexts).ask
  const paths = usePaths()
  const { href } = useLocation()
  const session = useSession()
  if (!session) {
    return (
      <>
        <ButtonLink look="solid" size="large" href={paths.login(href)}>
          {t.signIn}
        </ButtonLink>
        <span className="text-sm text-solid-gray-700">{t.signInLead}</span>
      </>
    )
  }
  return (
    <Button
      type="submit"
      look="solid"
      size="large"
      busy={busy}
      disabledBecause={
        session.organization && hasRole(session, 'company', 'coordinator') ? undefined : t.notCompany
      }
    >
      {t.send}
    </Button>
  )
}
