import type { ComponentProps } from 'react'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { Icon } from './icon'

export interface Option {
  value: string
  label: string
  /** Of the label, where it is not that of the page. */
  lang?: string | undefined
}

interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'required'> {
  options: readonly Option[]
  /** Text of the empty choice; without it one of the options is always chosen. */
  empty?: string | undefined
  inline?: boolean
}

export function Select({
  label,
  hint,
  error,
  required,
  options,
  empty,
  inline,
  className = '',
  ...select
}: SelectProps) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      required={required}
      inline={inline}
      className={className}
    >
      {({ id, describedBy, invalid }) => (
        <span className="relative flex">
          <select
            {...select}
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required={required || undefined}
            className={`${CONTROL_CLASS} min-h-12 appearance-none pr-10`}
          >
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} lang={option.lang}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            name="chevron"
            className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2"
          />
        </span>
      )}
    </FieldFrame>
  )
}
