import { type ReactNode, useId } from 'react'
import { FieldError } from '../ui/field'

interface FieldGroupProps {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: ReactNode
}

/** Several controls that make up one field. */
export function FieldGroup({ label, hint, error, children }: FieldGroupProps) {
  const errorId = useId()
  return (
    <fieldset
      data-wrong={error ? '' : undefined}
      aria-describedby={error ? errorId : undefined}
      className="@container flex min-w-0 flex-col gap-1.5"
    >
      <legend className="mb-1.5 font-bold">{label}</legend>
      {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
      {children}
      <FieldError id={errorId} error={error} />
    </fieldset>
  )
}
