import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClearancePage, ClearanceState } from '../../api/types'
import { queueQuery } from '../../clearance/clearance-queries'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { ShowMore } from '../../ui/pagination'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { StatusLine } from '../../ui/status-line'
import { deskTexts } from './clearance-desk-texts'
import { QueueRow } from './queue-row'

interface QueuePartProps {
  states: readonly ClearanceState[]
  page: ClearancePage
  /** How many stand above. */
  before: number
  total: number
}

/** The checks of one page, and those of the next when they are asked for. */
export function QueuePart({ states, page, before, total }: QueuePartProps) {
  const t = useMessages(deskTexts).queue
  const formats = useFormats()
  const [wantsMore, setWantsMore] = useState(false)
  const shown = before + page.items.length
  // The workload is counted a moment apart from the list.
  const all = Math.max(total, shown)
  if (shown === 0) return <p>{t.empty}</p>
  return (
    <div className="flex flex-col gap-3">
      {before === 0 && <StatusLine>{t.found(formats.number(all))}</StatusLine>}
      <ul aria-label={t.list} className="flex flex-col gap-2">
        {page.items.map((check) => (
          <li key={check.id}>
            <QueueRow check={check} />
          </li>
        ))}
      </ul>
      {wantsMore && page.nextCursor ? (
        <More states={states} cursor={page.nextCursor} before={shown} total={total} />
      ) : (
        <ShowMore
          shown={shown}
          total={all}
          hasMore={page.nextCursor !== null}
          busy={false}
          onMore={() => setWantsMore(true)}
        />
      )}
    </div>
  )
}

interface MoreProps extends Omit<QueuePartProps, 'page'> {
  cursor: string
}

function More({ states, cursor, before, total }: MoreProps) {
  const query = useQuery(queueQuery(states, cursor))
  return (
    <QueryView query={query} skeleton={<Skeleton rows={4} height="h-24" />}>
      {(page) => <QueuePart states={states} page={page} before={before} total={total} />}
    </QueryView>
  )
}
