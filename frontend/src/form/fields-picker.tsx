import type { ReactNode } from 'react'
import { useCodeLabel, useCodeOptions } from '../vocabulary/vocabulary'
import { Picker } from './picker'

interface FieldsPickerProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  chosen: readonly string[]
  onChange: (codes: string[]) => void
  children?: ReactNode
}

/** Research fields, found by number or name. */
export function FieldsPicker({ hint, error, children, ...rest }: FieldsPickerProps) {
  const options = useCodeOptions('smallFields').map((one) => ({ ...one, label: `${one.value} ${one.label}` }))
  const nameOf = useCodeLabel('smallFields')
  return (
    <Picker {...rest} hint={hint} error={error} options={options} nameOf={nameOf}>
      {children}
    </Picker>
  )
}
