import type { ComponentProps } from 'react'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'required'> {}

export function TextField({ label, hint, error, required, className = '', ...input }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} required={required} className={className}>
      {({ id, describedBy, invalid }) => (
        <input
          type="text"
          {...input}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={required || undefined}
          className={`${CONTROL_CLASS} min-h-12 read-only:bg-solid-gray-50`}
        />
      )}
    </FieldFrame>
  )
}
