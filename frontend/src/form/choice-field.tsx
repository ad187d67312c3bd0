import { useId } from 'react'
import { useMessages } from '../i18n/messages'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Select } from '../ui/select'
import { useCodeOptions } from '../vocabulary/vocabulary'
import type { ControlProps } from './control'
import { formTexts } from './form-texts'

/** One of a few codes. */
export function ChoiceField({ description, value, onChange, ...frame }: ControlProps<'choice'>) {
  const t = useMessages(formTexts)
  const name = useId()
  const options = useCodeOptions(description.list)
  if (description.look === 'radio') {
    return (
      <ChoiceGroup legend={frame.label} hint={frame.hint} error={frame.error} inline>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          >
            {option.label}
          </Radio>
        ))}
      </ChoiceGroup>
    )
  }
  return (
    <Select
      {...frame}
      required={description.required}
      empty={t.none}
      options={options}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    />
  )
}
