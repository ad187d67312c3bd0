import { useId } from 'react'
import { ChoiceGroup, Radio } from '../ui/choice'
import type { ControlProps } from './control'
import { useForm } from './form-context'
import { useLabelOf } from './form-words'

/** One of a few values, named among the words of the sheet: `desk.copies.AT_ONCE`. */
export function OptionField({ description, value, onChange, label, hint, error }: ControlProps<'option'>) {
  const name = useId()
  const labelOf = useLabelOf(useForm().words)
  const { field, values } = description
  return (
    <ChoiceGroup legend={label} hint={hint} error={error} inline>
      {values.map((one, index) => (
        <Radio
          key={one}
          name={name}
          // What holds while nobody has said otherwise stands first.
          checked={value ? value === one : index === 0}
          onChange={() => onChange(one)}
        >
          {labelOf(`${field}.${one}`)}
        </Radio>
      ))}
    </ChoiceGroup>
  )
}
