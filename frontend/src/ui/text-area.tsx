import { type ComponentProps, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { uiTexts } from './ui-texts'

interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'id' | 'required' | 'maxLength'> {
  /** In characters as people count them; typing on is possible, the counter says how far. */
  limit?: number | undefined
}

export function TextArea({ label, hint, error, required, limit, className = '', ...area }: TextAreaProps) {
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''))
  const text = area.value === undefined ? typed : String(area.value)
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      required={required}
      className={className}
      below={limit !== undefined && <Counter length={[...text].length} limit={limit} />}
    >
      {({ id, describedBy, invalid }) => (
        <textarea
          rows={4}
          {...area}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={required || undefined}
          className={`${CONTROL_CLASS} min-h-12 field-sizing-content`}
          onChange={(event) => {
            setTyped(event.target.value)
            area.onChange?.(event)
          }}
        />
      )}
    </FieldFrame>
  )
}

export function Counter({ length, limit }: { length: number; limit: number }) {
  const t = useMessages(uiTexts)
  const left = limit - length
  return (
    <p className={`text-right text-sm ${left < 0 ? 'font-bold text-error-2' : 'text-solid-gray-700'}`}>
      {left < 0 ? t.over(-left) : t.left(left)}
    </p>
  )
}
