import { type ReactNode, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from './button'
import { Radio } from './choice'
import { conflictTexts } from './conflict-texts'
import { Dialog } from './dialog'

export interface ConflictRow {
  field: string
  label: string
  mine: ReactNode
  theirs: ReactNode
}

export type Side = 'mine' | 'theirs'

interface ConflictDialogProps {
  rows: readonly ConflictRow[]
  busy: boolean
  onClose: () => void
  /** The side chosen for each field. */
  onResolve: (choices: Record<string, Side>) => void
}

/** Both versions side by side; the person chooses per field. */
export function ConflictDialog({ rows, busy, onClose, onResolve }: ConflictDialogProps) {
  const t = useMessages(conflictTexts)
  const [choices, setChoices] = useState<Record<string, Side>>(() => all(rows, 'mine'))
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t.title}
      actions={
        <Button look="solid" busy={busy} onClick={() => onResolve(choices)}>
          {t.save}
        </Button>
      }
    >
      <p>{t.lead}</p>
      {rows.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button size="small" onClick={() => setChoices(all(rows, 'mine'))}>
            {t.allMine}
          </Button>
          <Button size="small" onClick={() => setChoices(all(rows, 'theirs'))}>
            {t.allTheirs}
          </Button>
        </div>
      )}
      {rows.map((row) => (
        <fieldset key={row.field} className="card min-w-0 p-3">
          <legend className="px-1 font-bold">{row.label}</legend>
          <div className="grid grid-cols-1 gap-3 desktop:grid-cols-2">
            {(['mine', 'theirs'] as const).map((side) => (
              <div key={side} className="min-w-0 rounded-8 bg-solid-gray-50 p-3">
                <Radio
                  name={row.field}
                  checked={choices[row.field] === side}
                  onChange={() => setChoices({ ...choices, [row.field]: side })}
                >
                  <b>{t[side]}</b>
                </Radio>
                <p className="max-h-60 overflow-y-auto whitespace-pre-wrap">{row[side] || t.empty}</p>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </Dialog>
  )
}

function all(rows: readonly ConflictRow[], side: Side): Record<string, Side> {
  return Object.fromEntries(rows.map((row) => [row.field, side]))
}
