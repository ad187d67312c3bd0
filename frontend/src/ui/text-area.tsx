import { type ComponentProps, useState } from 'react'
import { Counter } from './counter'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'

interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'id' | 'required' | 'maxLength'> {
  /** In characters as people count them; typing on is possible, the counter says how far. */
  limit?: number | undefined
}

const LINE_REM = 1.7
const PADDING_REM = 1.2

export function TextArea({
  label,
  hint,
  error,
  required,
  limit,
  rows = 4,
  className = '',
  ...area
}: TextAreaProps) {
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''))
  const text = area.value === undefined ? typed : String(area.value)
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      required={required}
      className={className}
      beside={limit !== undefined && <Counter text={text} limit={limit} />}
    >
      {({ id, describedBy, invalid }) => (
        <textarea
          {...area}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={required || undefined}
          className={`${CONTROL_CLASS} grow field-sizing-content`}
          style={{ minHeight: `${rows * LINE_REM + PADDING_REM}rem` }}
          onChange={(event) => {
            setTyped(event.target.value)
            area.onChange?.(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
