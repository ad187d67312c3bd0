import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { ClearanceState } from '../../api/types'
import { queueQuery, workloadQuery } from '../../clearance/clearance-queries'
import { clearanceTexts } from '../../clearance/clearance-texts'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { stringifySearch } from '../../search-params'
import { oneOf } from '../../search-values'
import { Icon } from '../../ui/icon'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { deskTexts } from './clearance-desk-texts'
import { QueuePart } from './queue-part'
import { WorkloadFigures } from './workload-figures'

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007'

const STATES: readonly ClearanceState[] = ['SUBMITTED', 'HOLD', 'APPROVED', 'REJECTED', 'DRAFT']
const WAITING: readonly ClearanceState[] = ['SUBMITTED', 'HOLD']

/** All checks that the reader may read, what waits longest first; the desk of an officer. */
export function QueuePage() {
  const t = useMessages(deskTexts).queue
  const names = useMessages(clearanceTexts).state
  const formats = useFormats()
  const paths = usePaths()
  const router = useRouter()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const state = oneOf(search.state, STATES)
  const asked = state ? [state] : WAITING
  const query = useQuery(queueQuery(asked))
  const workload = useQuery(workloadQuery)
  const counts = workload.data?.states
  const sum = (states: readonly ClearanceState[]) =>
    states.reduce((total, one) => total + (counts?.[one] ?? 0), 0)
  // As wide before the numbers come as after: nothing moves then.
  const label = (name: string, states: readonly ClearanceState[]) =>
    `${name} ${(counts ? formats.number(sum(states)) : '').padStart(2, FIGURE_SPACE)}`
  const tabs = [
    { key: 'WAITING' as const, label: label(t.waiting, WAITING) },
    ...STATES.map((one) => ({ key: one, label: label(names[one], [one]) })),
  ]
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <a
          href={`/api/v1/clearances/table${stringifySearch({ state: asked })}`}
          download
          className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
        >
          <Icon name="download" className="size-4" />
          {t.table}
        </a>
      }
    >
      <WorkloadFigures workload={workload.data} />
      <Tabs
        label={t.tabs}
        tabs={tabs}
        selected={state ?? 'WAITING'}
        onSelect={(key) =>
          void router.navigate({
            href: `${paths.clearances}${stringifySearch({ state: oneOf(key, STATES) })}`,
            resetScroll: false,
          })
        }
      >
        <QueryView query={query} skeleton={<Skeleton rows={4} height="h-24" />}>
          {(page) => (
            <QueuePart key={asked.join()} states={asked} page={page} before={0} total={sum(asked)} />
          )}
        </QueryView>
      </Tabs>
    </Page>
  )
}
