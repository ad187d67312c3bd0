import { type ComponentType, memo } from 'react'
import type { Attachment, LocalizedList, LocalizedText, PersonName, ReadinessRange } from '../api/types'
import { Icon } from '../ui/icon'
import { AttachmentsField } from './attachments-field'
import { ChoiceField } from './choice-field'
import { ChoicesField } from './choices-field'
import { anchorOf } from './errors'
import { FlagField } from './flag-field'
import { useForm, useSheet } from './form-context'
import { useLabelOf } from './form-words'
import { keepFocus } from './keep-focus'
import { DateField, LineField, NumberField } from './line-field'
import { OptionField } from './option-field'
import { PeopleField } from './people-field'
import { PeriodsField } from './periods-field'
import { PictureField } from './picture-field'
import { LevelField, RangeField } from './readiness-field'
import { type ControlName, type Described, type FieldDescription, valueAt } from './sheet-description'
import { TagsField } from './tags-field'
import { TermsField } from './terms-field'
import { TextsField } from './texts-field'
import { WordsField } from './words-field'

/** What stands in the sheet, by kind of field. */
interface Values {
  texts: LocalizedText & PersonName
  words: LocalizedList
  line: string
  number: number
  date: string
  choice: string
  choices: string[]
  option: string
  periods: string[]
  flag: boolean
  tags: string[]
  range: ReadinessRange
  level: number
  people: string[]
  picture: string
  attachments: Attachment[]
  terms: string[]
}

export interface ControlProps<A extends ControlName> {
  description: Described<A>
  value: Values[A] | null | undefined
  onChange: (value: Values[A] | null) => void
  label: string
  hint: string | undefined
  error: string | undefined
}

const CONTROLS: { [A in ControlName]: ComponentType<ControlProps<A>> } = {
  texts: TextsField,
  words: WordsField,
  line: LineField,
  number: NumberField,
  date: DateField,
  choice: ChoiceField,
  choices: ChoicesField,
  option: OptionField,
  periods: PeriodsField,
  flag: FlagField,
  tags: TagsField,
  range: RangeField,
  level: LevelField,
  people: PeopleField,
  picture: PictureField,
  attachments: AttachmentsField,
  terms: TermsField,
}

/** The control that a field's description asks for, bound to its place in the sheet. */
export function Control({ description }: { description: FieldDescription }) {
  return <Bound description={description} value={valueAt(useSheet(), description.field)} />
}

/** Drawn anew only when its own value changes, so that typing stays quick in a long form. */
const Bound = memo(function Bound({ description, value }: { description: FieldDescription; value: unknown }) {
  const { field } = description
  const form = useForm()
  const labelOf = useLabelOf(form.words)
  const warning = form.warnings.find((one) => one.field === field)
  // The table pairs every kind with its own control and value; the compiler cannot follow the pairing.
  const Field = CONTROLS[description.as] as ComponentType<ControlProps<ControlName>>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only looks after the focus of the controls inside
    <div
      id={anchorOf(field)}
      onClick={keepFocus}
      className={description.half ? 'min-w-0' : 'col-span-full min-w-0'}
    >
      <Field
        description={description}
        value={value as never}
        onChange={(next) => form.put(field, next)}
        label={labelOf(field)}
        hint={form.words.hints[field]}
        error={form.errorAt(field)}
      />
      {warning && (
        <p className="mt-1.5 flex items-start gap-1.5">
          <Icon name="warning" className="mt-1 size-5 text-warning-yellow-2" />
          {warning.message}
        </p>
      )}
    </div>
  )
})
