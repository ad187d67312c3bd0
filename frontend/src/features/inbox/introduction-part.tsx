import type { RefObject } from 'react'
import type { IntroductionSummary } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { QueueRow } from '../../introduction/queue-row'
import { useQueue } from '../../introduction/use-queue'
import { useQueueKeys } from '../../introduction/use-queue-keys'
import { inboxTexts } from './inbox-texts'

interface IntroductionPartProps {
  items: readonly IntroductionSummary[]
  /** Where all rows stand. */
  list: RefObject<HTMLElement | null>
}

/** Introductions that wait for the reader's side, by the day they are due. */
export function IntroductionPart({ items, list }: IntroductionPartProps) {
  const t = useMessages(inboxTexts).parts
  const queue = useQueue(items, list, true)
  const onKeyDown = useQueueKeys(queue)
  return (
    // Keys of the list work while the focus is on one of its rows.
    <ul aria-label={t.introductions} onKeyDown={onKeyDown} className="flex flex-col gap-3">
      {items.map((item) => (
        <li key={item.id}>
          <QueueRow introduction={item} queue={queue} />
        </li>
      ))}
    </ul>
  )
}
