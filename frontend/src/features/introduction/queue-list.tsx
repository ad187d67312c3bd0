import { useRef } from 'react'
import type { IntroductionSummary } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { QueueRow } from '../../introduction/queue-row'
import { useQueue } from '../../introduction/use-queue'
import { useQueueKeys } from '../../introduction/use-queue-keys'
import { usePaths } from '../../paths'
import type { IntroductionsSearch } from '../../search-params'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { StatusLine } from '../../ui/status-line'
import { isNarrowed, viewOf } from './queue-search'
import { queueTexts } from './queue-texts'

interface QueueListProps {
  search: IntroductionsSearch
  items: readonly IntroductionSummary[]
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
  onChange: (search: IntroductionsSearch) => void
}

/** The rows of the queue, to be answered one after the other by pointer or keyboard. */
export function QueueList(props: QueueListProps) {
  const { items, hasMore, loadingMore, onMore } = props
  const t = useMessages(queueTexts)
  const formats = useFormats()
  const list = useRef<HTMLElement>(null)
  const queue = useQueue(items, list)
  const onKeyDown = useQueueKeys(queue)
  if (items.length === 0) return <Nothing {...props} />
  return (
    <section
      id="list"
      ref={list}
      aria-label={t.list}
      tabIndex={-1}
      data-region=""
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3"
    >
      <StatusLine>{(hasMore ? t.foundMore : t.found)(formats.number(items.length))}</StatusLine>
      <ul className="flex flex-col gap-3">
        {items.map((item) => (
          <li key={item.id}>
            <QueueRow introduction={item} queue={queue} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button className="self-center" busy={loadingMore} onClick={onMore}>
          {t.more}
        </Button>
      )}
    </section>
  )
}

/** Why there is nothing, and what to do: another view, or the first introduction. */
function Nothing({ search, onChange }: QueueListProps) {
  const t = useMessages(queueTexts)
  const paths = usePaths()
  const narrowed = isNarrowed(search)
  const first = !narrowed && !search.record && viewOf(search) === 'all'
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
      <p role="status">{first ? t.first : t.empty}</p>
      {first && <ButtonLink href={paths.myRecords()}>{t.begin}</ButtonLink>}
      {narrowed && (
        <Button onClick={() => onChange({ turn: search.turn, record: search.record })}>{t.widen}</Button>
      )}
      {!first && !narrowed && (search.turn || search.record || search.state) && (
        <Button onClick={() => onChange({})}>{t.showAll}</Button>
      )}
    </div>
  )
}
