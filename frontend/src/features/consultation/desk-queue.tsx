import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ConsultationState } from '../../api/types'
import {
  OPEN_CONSULTATIONS as OPEN,
  type QueueAsked,
  queryOf,
  queueQuery,
} from '../../consultation/consultation-queries'
import { consultationTexts } from '../../consultation/consultation-texts'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { stringifySearch } from '../../search-params'
import { oneOf } from '../../search-values'
import { Icon } from '../../ui/icon'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { deskTexts } from './desk-texts'
import { LoadFigures } from './load-figures'
import { QueueFilters } from './queue-filters'
import { QueuePart } from './queue-part'
import { useQueueSearch } from './use-queue-search'

const STATES: readonly ConsultationState[] = [
  'RECEIVED',
  'SORTING',
  'EXAMINING',
  'TURNED',
  'ADVISED',
  'REFERRED',
  'DECLINED',
  'WITHDRAWN',
]

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007'

/** What the desk of one's organization was asked, the most urgent first; the address keeps what is asked for. */
export function DeskQueue() {
  const t = useMessages(deskTexts).list
  const names = useMessages(consultationTexts).state
  const formats = useFormats()
  const { asked, change } = useQueueSearch()
  const state = oneOf(useSearch({ strict: false }).state, STATES)
  const wanted: QueueAsked = { ...asked, state: state ? [state] : OPEN }
  const query = useQuery({ ...queueQuery(wanted), placeholderData: keepPreviousData })
  const counts = query.data?.states
  const sum = (states: readonly ConsultationState[]) =>
    states.reduce((total, one) => total + (counts?.[one] ?? 0), 0)
  // As wide before the numbers come as after: nothing moves then.
  const label = (name: string, states: readonly ConsultationState[]) =>
    `${name} ${(counts ? formats.number(sum(states)) : '').padStart(2, FIGURE_SPACE)}`
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LoadFigures load={query.data?.workload} />
        <a
          href={`/api/v1/consultations/table${stringifySearch(queryOf(wanted))}`}
          download
          className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
        >
          <Icon name="download" className="size-4" />
          {t.table}
        </a>
      </div>
      <QueueFilters asked={asked} onChange={change} />
      <Tabs
        label={t.tabs}
        tabs={[
          { key: 'WAITING', label: label(t.waiting, OPEN) },
          ...STATES.map((one) => ({ key: one, label: label(names[one], [one]) })),
        ]}
        selected={state ?? 'WAITING'}
        onSelect={(key) => change({ state: oneOf(key, STATES) })}
      >
        <QueryView query={query} skeleton={<Skeleton rows={4} height="h-24" />}>
          {(page) => (
            <QueuePart
              key={JSON.stringify(wanted)}
              asked={wanted}
              page={page}
              before={0}
              total={sum(wanted.state)}
            />
          )}
        </QueryView>
      </Tabs>
    </div>
  )
}
