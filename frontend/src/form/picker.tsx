import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { RemovableChip } from '../ui/chip'
import { Combobox } from '../ui/combobox'
import type { Option } from '../ui/select'
import { formTexts } from './form-texts'

interface PickerProps {
  label: string
  hint: string | undefined
  error: string | undefined
  options: readonly Option[]
  chosen: readonly string[]
  nameOf: (value: string) => ReactNode
  onChange: (values: string[]) => void
  /** Called with what is typed, when the options are searched for elsewhere. */
  onSearch?: (text: string) => void
  children?: ReactNode
}

/** Search and add to a row of chips. */
export function Picker({
  label,
  hint,
  error,
  options,
  chosen,
  nameOf,
  onChange,
  onSearch,
  children,
}: PickerProps) {
  const t = useMessages(formTexts)
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Combobox
        label={label}
        hint={hint ?? t.searchHint}
        error={error}
        options={options.filter((option) => !chosen.includes(option.value))}
        onPick={(value) => onChange([...chosen, value])}
        onSearch={onSearch}
      />
      {chosen.length > 0 && (
        <ul aria-label={`${label} ${t.chosen}`} className="flex flex-wrap gap-2">
          {chosen.map((value) => (
            <li key={value} className="max-w-full">
              <RemovableChip
                name={options.find((option) => option.value === value)?.label ?? value}
                onRemove={() => onChange(chosen.filter((one) => one !== value))}
              >
                {nameOf(value)}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
