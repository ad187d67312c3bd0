import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordKind } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { environmentQuery } from '../session/session'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { ProblemView } from '../ui/problem-view'
import { useToast } from '../ui/toast'
import { confirmationsQuery, confirmRecord } from './confirmation-queries'
import { isStale } from './freshness'
import { recordActionsTexts } from './record-actions-texts'
import { useDoing } from './use-doing'

interface ConfirmationProps {
  kind: RecordKind
  id: string
  updatedAt: string
}

/** To whoever keeps a record that nobody looked after for long: one click says that it is still right. */
export function Confirmation({ kind, id, updatedAt }: ConfirmationProps) {
  const t = useMessages(recordActionsTexts).confirmation
  const formats = useFormats()
  const toast = useToast()
  const queryClient = useQueryClient()
  const months = useQuery(environmentQuery).data?.staleMonths
  const query = useQuery(confirmationsQuery)
  const waiting = query.data?.items.find((record) => record.id === id)
  const { during, busy, problem } = useDoing([kind, id], ['my-records'])
  // What is old most likely waits: its place is kept, so that nothing moves when the answer comes.
  if (query.isPending && months && isStale(updatedAt, months, new Date()))
    return <div className="h-44 desktop:h-33" />
  if (!waiting) return null
  const confirm = async () => {
    if (!(await during(() => confirmRecord(waiting)))) return
    toast(waiting.hidden ? t.restored : t.done, { record: id })
    await queryClient.invalidateQueries(confirmationsQuery)
  }
  return (
    <Notice tone="warning" title={waiting.hidden ? t.hidden : t.stale(formats.date(waiting.updatedAt))}>
      <p>{waiting.hidden ? t.hiddenLead : waiting.hideAt ? t.until(formats.date(waiting.hideAt)) : t.lead}</p>
      {problem && <ProblemView error={problem} />}
      <div>
        <Button look="solid" size="small" busy={busy} onClick={() => void confirm()}>
          {t.confirm}
        </Button>
      </div>
    </Notice>
  )
}
