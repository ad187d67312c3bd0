import { Checkbox } from '../ui/choice'
import { FieldError } from '../ui/field'
import type { ControlProps } from './control'

/** Yes or nothing said. */
export function FlagField({ value, onChange, label, hint, error }: ControlProps<'flag'>) {
  return (
    <>
      <Checkbox checked={value ?? false} onChange={(event) => onChange(event.target.checked)}>
        <span className="font-bold">{label}</span>
        {hint && <span className="block text-sm text-solid-gray-700">{hint}</span>}
      </Checkbox>
      <FieldError error={error} />
    </>
  )
}
