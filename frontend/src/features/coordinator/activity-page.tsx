import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { organizationQuery } from '../../record/record-queries'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { ActivityReport } from './activity-report'
import { activityTexts } from './activity-texts'

/** What the people of an organization did, for its managers. */
export function ActivityPage() {
  const t = useMessages(activityTexts)
  const language = useLanguage()
  const paths = usePaths()
  const { id } = useParams({ from: '/$language/orgs/$id/activity' })
  const name = useQuery(organizationQuery(id)).data?.view.name
  return (
    <Page
      title={name ? t.pageTitle(plain(name, language)) : t.title}
      heading={t.title}
      lead={
        <TextLink href={paths.record('organization', id)}>{name ? <Localized text={name} /> : '…'}</TextLink>
      }
    >
      <ActivityReport organization={id} href={paths.activity(id)} />
    </Page>
  )
}

/** What one did oneself. */
export function OwnActivityPage() {
  const t = useMessages(activityTexts)
  const paths = usePaths()
  return (
    <Page title={t.ownTitle}>
      <ActivityReport organization={null} href={paths.ownActivity} />
    </Page>
  )
}
