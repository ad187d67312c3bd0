import { useQuery } from '@tanstack/react-query'
import { alertsQuery, subscriptionsQuery } from '../../alert/alert-queries'
import { useMessages } from '../../i18n/messages'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { useRegionKeys } from '../../ui/regions'
import { alertTexts } from './alert-texts'
import { MailPreview } from './mail-preview'
import { NewsList } from './news-list'
import { SubscriptionList } from './subscription-list'

/** What is new for the reader and why, and what they follow. */
export function AlertsPage() {
  const t = useMessages(alertTexts)
  const query = useQuery(subscriptionsQuery)
  // Both at once: what came later would push the other down.
  const alerts = useQuery(alertsQuery)
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={{ ...query, data: alerts.isPending ? undefined : query.data }}>
        {({ items }) => (
          <div className="grid gap-x-8 gap-y-8 desktop-admin:grid-cols-[minmax(0,1fr)_22rem]">
            <NewsList query={alerts} subscriptions={items} />
            <aside className="flex min-w-0 flex-col gap-8">
              <SubscriptionList subscriptions={items} />
              {items.some(({ mail }) => mail !== 'off') && <MailPreview />}
            </aside>
          </div>
        )}
      </QueryView>
    </Page>
  )
}
