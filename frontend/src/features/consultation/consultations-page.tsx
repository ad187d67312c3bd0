import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { hasRole, useSession } from '../../session/session'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { DeskQueue } from './desk-queue'
import { deskTexts } from './desk-texts'
import { OwnList } from './own-list'

/** What one has asked, and for coordinators what their desk was asked. */
export function ConsultationsPage() {
  const t = useMessages(deskTexts).list
  const paths = usePaths()
  const session = useSession()
  const answers = hasRole(session, 'coordinator') && session?.organization
  const asks = hasRole(session, 'company')
  return (
    <Page
      title={t.title}
      lead={answers ? t.lead : t.ownLead}
      actions={
        asks && (
          <ButtonLink look="solid" href={paths.askDesk}>
            {t.ask}
          </ButtonLink>
        )
      }
    >
      {answers ? <DeskQueue /> : <OwnList />}
      {answers && asks && (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t.own}</h2>
          <OwnList />
        </section>
      )}
    </Page>
  )
}
