import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConsultationPage } from '../../api/types'
import { type QueueAsked, queueQuery } from '../../consultation/consultation-queries'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { useCharacterKeys } from '../../ui/character-keys'
import { KeyHint } from '../../ui/key-hint'
import { ShowMore } from '../../ui/pagination'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { StatusLine } from '../../ui/status-line'
import { ConsultationRows } from './consultation-rows'
import { deskTexts } from './desk-texts'
import { useQueueSearch } from './use-queue-search'

interface PartProps {
  asked: QueueAsked
  page: ConsultationPage
  /** How many stand above. */
  before: number
  total: number
}

/** One page, and the next when it is asked for. */
export function QueuePart({ asked, page, before, total }: PartProps) {
  const t = useMessages(deskTexts).list
  const formats = useFormats()
  const [wantsMore, setWantsMore] = useState(false)
  const shown = before + page.items.length
  if (shown === 0) return <Nothing asked={asked} />
  const all = Math.max(total, shown)
  return (
    <div className="flex flex-col gap-3">
      {before === 0 && (
        <div className="flex flex-wrap justify-between gap-3">
          <StatusLine>{t.found(formats.number(all))}</StatusLine>
          <Keys />
        </div>
      )}
      <ConsultationRows label={t.desk} items={page.items} side="desk" />
      {wantsMore && page.nextCursor ? (
        <More asked={asked} cursor={page.nextCursor} before={shown} total={total} />
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

function More({ cursor, ...rest }: Omit<PartProps, 'page'> & { cursor: string }) {
  const query = useQuery(queueQuery(rest.asked, cursor))
  return (
    <QueryView query={query} skeleton={<Skeleton rows={4} height="h-24" />}>
      {(page) => <QueuePart {...rest} page={page} />}
    </QueryView>
  )
}

/** Which keys go through the list, where there is a keyboard. */
function Keys() {
  const t = useMessages(deskTexts).list
  if (!useCharacterKeys()) return null
  return (
    <p className="text-sm text-solid-gray-700 max-desktop:hidden">
      <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> {t.keys} <KeyHint>Enter</KeyHint> {t.keysOpen}
    </p>
  )
}

function Nothing({ asked }: { asked: QueueAsked }) {
  const t = useMessages(deskTexts).list
  const { change } = useQueueSearch()
  const narrowed = asked.prefecture || asked.field || asked.whose || asked.overdue
  if (!narrowed) return <p>{t.noneWaiting}</p>
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t.noneFound}</p>
      <Button
        onClick={() =>
          change({ prefecture: undefined, field: undefined, whose: undefined, overdue: undefined })
        }
      >
        {t.clear}
      </Button>
    </div>
  )
}
