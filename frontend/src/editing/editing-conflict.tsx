import { type FieldDescription, fieldsOf, isEmpty, type Section, valueAt } from '../form/sheet-description'
import { ConflictDialog, type Side } from '../ui/conflict-dialog'
import { type CodeListName, useCodeLabel } from '../vocabulary/vocabulary'
import type { Conflict } from './use-sheet-editor'
import { valueText } from './value-text'
import { ValueWords } from './value-words'

interface EditingConflictProps<S> {
  conflict: Conflict<S>
  sections: readonly Section[]
  /** Of the record. */
  id: string
  /** The name of a field for people. */
  labelOf: (field: string) => string
  busy: boolean
  onClose: () => void
  onResolve: (sheet: S) => void
}

/** Shows the fields that two people changed differently, and saves what is chosen. */
export function EditingConflict<S extends object>(props: EditingConflictProps<S>) {
  const { conflict, sections, id, labelOf } = props
  const words = (sheet: object, field: string) =>
    !isEmpty(valueAt(sheet, field)) && (
      <FieldWords id={id} sheet={sheet} fields={partsOf(field, sections)} labelOf={labelOf} />
    )
  return (
    <ConflictDialog
      rows={conflict.disputed.map((field) => ({
        field,
        label: labelOf(field),
        mine: words(conflict.merged, field),
        theirs: words(conflict.theirs, field),
      }))}
      busy={props.busy}
      onClose={props.onClose}
      onResolve={(choices) => props.onResolve(resolved(conflict, choices))}
    />
  )
}

/** The described fields that make up one field of the sheet. */
function partsOf(field: string, sections: readonly Section[]): readonly FieldDescription[] {
  return fieldsOf(sections).filter((one) => one.field === field || one.field.startsWith(`${field}.`))
}

interface FieldWordsProps {
  id: string
  sheet: object
  fields: readonly FieldDescription[]
  labelOf: (field: string) => string
}

/** A field in words; one with parts of its own part by part. */
function FieldWords({ id, sheet, fields, labelOf }: FieldWordsProps) {
  return fields
    .filter(({ field }) => !isEmpty(valueAt(sheet, field)))
    .map((description) => (
      <span key={description.field} className="block">
        {fields.length > 1 && `${labelOf(description.field)}: `}
        {'list' in description ? (
          <Codes list={description.list} value={valueAt(sheet, description.field)} />
        ) : (
          <ValueWords
            id={id}
            value={
              description.as === 'picture'
                ? { image: valueAt(sheet, description.field) }
                : valueAt(sheet, description.field)
            }
          />
        )}
      </span>
    ))
}

function Codes({ list, value }: { list: CodeListName; value: unknown }) {
  const label = useCodeLabel(list)
  return valueText(Array.isArray(value) ? value.map(label) : label(String(value)))
}

export function resolved<S extends object>(conflict: Conflict<S>, choices: Record<string, Side>): S {
  const sheet = { ...conflict.merged }
  for (const field of conflict.disputed) {
    if (choices[field] === 'theirs') sheet[field] = conflict.theirs[field]
  }
  return sheet
}
