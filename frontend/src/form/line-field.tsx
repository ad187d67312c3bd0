import { TextField } from '../ui/text-field'
import type { ControlProps } from './control'

export function LineField({ description, value, onChange, ...frame }: ControlProps<'line'>) {
  const { type = 'text', numeric = false, required } = description
  return (
    <TextField
      {...frame}
      required={required}
      type={type}
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete="off"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    />
  )
}

/** A whole number; full-width digits are understood, anything else is left out. */
export function NumberField({ description, value, onChange, ...frame }: ControlProps<'number'>) {
  return (
    <TextField
      {...frame}
      required={description.required}
      inputMode="numeric"
      autoComplete="off"
      value={value ?? ''}
      onChange={(event) => {
        const digits = event.target.value.normalize('NFKC').replace(/\D/g, '')
        onChange(digits === '' ? null : Number(digits))
      }}
    />
  )
}

export function DateField({ description, value, onChange, ...frame }: ControlProps<'date'>) {
  return (
    <TextField
      {...frame}
      required={description.required}
      type="date"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    />
  )
}
