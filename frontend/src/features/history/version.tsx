import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordKind } from '../../api/types'
import { valueText } from '../../editing/value-text'
import { ValueWords } from '../../editing/value-words'
import { useMessages } from '../../i18n/messages'
import { Fact, Facts } from '../../record/facts'
import { useFieldLabel } from '../../record/field-labels'
import { versionQuery } from '../../record/record-queries'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { QueryView } from '../../ui/query-view'
import { historyTexts } from './history-texts'

interface VersionProps {
  kind: RecordKind
  id: string
  revision: number
}

/** The whole sheet as it was then. */
export function Version({ kind, id, revision }: VersionProps) {
  const t = useMessages(historyTexts)
  const [open, setOpen] = useState(false)
  const query = useQuery({ ...versionQuery(kind, id, revision), enabled: open })
  return (
    <div>
      <Button size="small" look="text" onClick={() => setOpen(true)}>
        {t.show(revision)}
      </Button>
      <Dialog wide open={open} onClose={() => setOpen(false)} title={t.revision(revision)}>
        <QueryView query={query}>{(version) => <Sheet id={id} sheet={version.sheet} />}</QueryView>
      </Dialog>
    </div>
  )
}

function Sheet({ id, sheet }: { id: string; sheet: unknown }) {
  const labelOf = useFieldLabel()
  const fields = typeof sheet === 'object' && sheet !== null ? Object.entries(sheet) : []
  return (
    <Facts>
      {fields.map(([field, value]) => (
        <Fact key={field} name={labelOf(field)}>
          {valueText(value) && <ValueWords id={id} value={value} />}
        </Fact>
      ))}
    </Facts>
  )
}
