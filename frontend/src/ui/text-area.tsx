import { type ComponentProps, useState } from 'react'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { uiTexts } from './ui-texts'

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
      beside={limit !== undefined && <Counter length={[...text].length} limit={limit} />}
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

function Counter({ length, limit }: { length: number; limit: number }) {
  const t = useMessages(uiTexts)
  const formats = useFormats()
  const left = limit - length
  return (
    <p className={`ml-auto text-sm ${left < 0 ? 'font-bold text-error-2' : 'text-solid-gray-700'}`}>
      {left < 0 ? t.over(formats.number(-left), formats.number(limit)) : t.left(formats.number(left))}
    </p>
  )
}
