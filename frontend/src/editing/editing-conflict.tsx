import type { ApiProblem } from '../api/api-problem'
import { ConflictDialog, type Side } from '../ui/conflict-dialog'
import type { Conflict } from './use-sheet-editor'
import { valueText } from './value-text'

interface ConflictingEditor<S> {
  conflict: Conflict<S> | null
  closeConflict: () => void
  saving: boolean
  problem: ApiProblem | null
  save: (sheet: S, etag: string) => Promise<unknown>
}

interface EditingConflictProps<S> {
  editor: ConflictingEditor<S>
  /** The name of a field for people. */
  labelOf: (field: string) => string
}

/** Shows the fields that two people changed differently, and saves what is chosen. */
export function EditingConflict<S extends object>({ editor, labelOf }: EditingConflictProps<S>) {
  const { conflict } = editor
  if (!conflict) return null
  const rows = conflict.disputed.map((field) => ({
    field,
    label: labelOf(field),
    mine: valueText(conflict.merged[field]),
    theirs: valueText(conflict.theirs[field]),
  }))
  return (
    <ConflictDialog
      rows={rows}
      busy={editor.saving}
      onClose={editor.closeConflict}
      onResolve={(choices) => void editor.save(resolved(conflict, choices), conflict.etag)}
    />
  )
}

export function resolved<S extends object>(conflict: Conflict<S>, choices: Record<string, Side>): S {
  const sheet = { ...conflict.merged }
  for (const field of conflict.disputed) {
    if (choices[field] === 'theirs') sheet[field] = conflict.theirs[field]
  }
  return sheet
}
