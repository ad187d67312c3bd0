import type { ComponentProps } from 'react'
import { Counter } from './counter'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'required'> {
  /** In characters as people count them; typing on is possible, the counter says how far. */
  limit?: number
}

export function TextField({ label, hint, error, required, limit, className = '', ...input }: TextFieldProps) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      required={required}
      className={className}
      beside={limit !== undefined && <Counter text={String(input.value ?? '')} limit={limit} />}
    >
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
