import { useQuery } from '@tanstack/react-query'
import { assign } from '../../consultation/consultation-calls'
import { colleaguesQuery } from '../../consultation/consultation-queries'
import { useMessages } from '../../i18n/messages'
import { useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import type { ActsProps } from './desk-acts'
import { deskTexts } from './desk-texts'

/** Who of the desk has it. */
export function Assignment({ it: { view, etag }, run: { busy, run } }: ActsProps) {
  const t = useMessages(deskTexts).act
  const own = useSession()?.account.id
  const may = view.allowed.includes('assign')
  const colleagues = useQuery({ ...colleaguesQuery(view.id), enabled: may }).data?.items ?? []
  const give = (to: string | null) => void run(() => assign(view.id, etag, to), t.assigned)
  if (!may) return null
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        className="min-w-48 grow"
        label={t.assign}
        empty={t.nobody}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={view.assignee?.id ?? ''}
        disabled={busy}
        onChange={(event) => give(event.target.value || null)}
      />
      {own && view.assignee?.id !== own && (
        <Button busy={busy} onClick={() => give(own)}>
          {t.takeIt}
        </Button>
      )}
    </div>
  )
}
