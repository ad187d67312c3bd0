import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useMessages } from '../../i18n/messages'
import { stringifySearch } from '../../search-params'
import { textOf } from '../../search-values'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import { activityQuery, type PeriodAsked } from './activity-queries'
import { ActivityTable } from './activity-table'
import { activityTexts } from './activity-texts'
import { fiscalYear } from './fiscal-year'

interface ActivityReportProps {
  /** Whose people; null for what one did oneself. */
  organization: string | null
  /** The address of the page, which keeps the period. */
  href: string
}

/** A period and what was done in it; the same as a file. */
export function ActivityReport({ organization, href }: ActivityReportProps) {
  const t = useMessages(activityTexts)
  const router = useRouter()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const period: PeriodAsked = { from: textOf(search.from), to: textOf(search.to) }
  const query = useQuery({ ...activityQuery(organization, period), placeholderData: keepPreviousData })
  const change = (next: PeriodAsked) =>
    void router.navigate({
      href: `${href}${stringifySearch({ ...next })}`,
      resetScroll: false,
      replace: true,
    })
  const year = (back: number) => change(fiscalYear(new Date(), back))
  const table = organization ? `organizations/${organization}` : 'me'
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <p className="max-w-3xl">
        {/* One person stands in no order. */}
        {organization && t.order} {t.left}
      </p>
      <section aria-label={t.period} className="flex flex-wrap items-end gap-3">
        <TextField
          type="date"
          label={t.from}
          value={period.from ?? query.data?.from ?? ''}
          onChange={(event) => change({ ...period, from: event.target.value })}
        />
        <TextField
          type="date"
          label={t.to}
          value={period.to ?? query.data?.to ?? ''}
          onChange={(event) => change({ ...period, to: event.target.value })}
        />
        <Button onClick={() => year(0)}>{t.thisYear}</Button>
        <Button onClick={() => year(1)}>{t.lastYear}</Button>
        <a
          href={`/api/v1/${table}/activity/table${stringifySearch({ ...period })}`}
          download
          className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
        >
          <Icon name="download" className="size-4" />
          {t.table}
        </a>
      </section>
      <QueryView query={query} skeleton={<Skeleton rows={4} height="h-12" />}>
        {(report) => <ActivityTable report={report} />}
      </QueryView>
    </div>
  )
}
