import type { SubscriptionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { alertTexts } from './alert-texts'
import { SubscriptionCard } from './subscription-card'

interface SubscriptionListProps {
  subscriptions: readonly SubscriptionView[]
}

/** What the reader follows, the latest first. */
export function SubscriptionList({ subscriptions }: SubscriptionListProps) {
  const t = useMessages(alertTexts)
  const paths = usePaths()
  return (
    <section
      aria-labelledby="subscriptions"
      tabIndex={-1}
      data-region=""
      className="flex min-w-0 flex-col gap-3"
    >
      <h2 id="subscriptions" className="text-xl">
        {t.subscriptions}
      </h2>
      {subscriptions.length === 0 && (
        <>
          <p>{t.noSubscriptions}</p>
          <p className="flex flex-wrap gap-x-4">
            <TextLink href={paths.search()}>{t.toSearch}</TextLink>
            <TextLink href={paths.myRecords()}>{t.toRecords}</TextLink>
          </p>
        </>
      )}
      <ul className="flex flex-col gap-3">
        {subscriptions.map((subscription) => (
          <li key={subscription.id}>
            <SubscriptionCard subscription={subscription} />
          </li>
        ))}
      </ul>
    </section>
  )
}
