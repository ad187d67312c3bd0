import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { api, unwrapOptional } from '../../api/client'
import type { AlertList, AlertView, SubscriptionView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { StatusLine } from '../../ui/status-line'
import { alertTexts } from './alert-texts'
import { NewsItem } from './news-item'

interface NewsListProps {
  query: UseQueryResult<AlertList>
  subscriptions: readonly SubscriptionView[]
}

/** The latest news first; new ones come by themselves. */
export function NewsList({ query, subscriptions }: NewsListProps) {
  const t = useMessages(alertTexts)
  const formats = useFormats()
  const reading = useReading()
  const nameOf = (alert: AlertView) => subscriptions.find(({ id }) => id === alert.subscription)?.name
  return (
    <section
      aria-labelledby="news"
      id="list"
      tabIndex={-1}
      data-region=""
      className="flex min-w-0 flex-col gap-3"
    >
      <h2 id="news" className="text-xl">
        {t.news}
      </h2>
      <QueryView query={query} skeleton={<Skeleton rows={3} height="h-48" />}>
        {({ items, unread }) => (
          <>
            <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
              <StatusLine>{t.unread(formats.number(unread))}</StatusLine>
              {unread > 0 && (
                <Button look="text" onClick={() => reading(null)}>
                  {t.readAll}
                </Button>
              )}
            </div>
            {items.length === 0 ? (
              <p>
                {t.none} {subscriptions.length > 0 && t.noneHint}
              </p>
            ) : (
              <ul aria-label={t.list} className="flex flex-col gap-5">
                {items.map((alert) => (
                  <li key={alert.id}>
                    <NewsItem alert={alert} of={nameOf(alert)} onRead={() => reading(alert)} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </QueryView>
    </section>
  )
}

/** Marks one as read or as unread again, or all as read; what went wrong shows in the list read anew. */
function useReading() {
  const queryClient = useQueryClient()
  const mark = (alert: AlertView | null) => {
    if (!alert) return unwrapOptional(api.PUT('/api/v1/me/alerts/reading'))
    const params = { path: { id: alert.id } }
    return unwrapOptional(
      alert.read
        ? api.DELETE('/api/v1/me/alerts/{id}/reading', { params })
        : api.PUT('/api/v1/me/alerts/{id}/reading', { params }),
    )
  }
  return (alert: AlertView | null) => {
    void mark(alert)
      .catch(() => undefined)
      .then(() => queryClient.invalidateQueries({ queryKey: ['me'] }))
  }
}
