import { Checkbox, ChoiceGroup } from '../ui/choice'
import type { Option } from '../ui/select'
import { useCodeOptions } from '../vocabulary/vocabulary'
import type { ControlProps } from './control'
import { Picker } from './picker'
import { SuggestedFields } from './suggested-fields'

/** Several codes of a controlled list. */
export function ChoicesField({ description, value, onChange, ...frame }: ControlProps<'choices'>) {
  const options = useCodeOptions(description.list)
  const chosen = value ?? []
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
  if (description.look === 'search') {
    return (
      <Picker
        {...frame}
        options={options}
        chosen={chosen}
        nameOf={(code) => <OptionName option={options.find((option) => option.value === code)} />}
        onChange={onChange}
      >
        {description.list === 'smallFields' && <SuggestedFields chosen={chosen} onPick={toggle} />}
      </Picker>
    )
  }
  return (
    <ChoiceGroup legend={frame.label} hint={frame.hint} error={frame.error} inline>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          checked={chosen.includes(option.value)}
          onChange={() => toggle(option.value)}
        >
          {option.label}
        </Checkbox>
      ))}
    </ChoiceGroup>
  )
}

function OptionName({ option }: { option: Option | undefined }) {
  return <span lang={option?.lang}>{option?.label}</span>
}
