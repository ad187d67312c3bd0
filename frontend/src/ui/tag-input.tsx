import { type KeyboardEvent, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from './button'
import { RemovableChip } from './chip'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { uiTexts } from './ui-texts'

interface TagInputProps extends FieldProps {
  values: readonly string[]
  onChange: (values: string[]) => void
  lang?: string
}

/** A list of free words; Enter while an input method is composing adds nothing. */
export function TagInput({ values, onChange, label, hint, error, required, lang }: TagInputProps) {
  const t = useMessages(uiTexts)
  const [typed, setTyped] = useState('')
  const add = () => {
    const words = typed
      .split(/[、,，;；\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
    if (words.length > 0) onChange([...new Set([...values, ...words])])
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      onChange(values.slice(0, -1))
    }
  }
  return (
    <FieldFrame label={label} hint={hint ?? t.addHint} error={error} required={required}>
      {({ id, describedBy, invalid }) => (
        <>
          {values.length > 0 && (
            <ul className="flex flex-wrap gap-2" lang={lang}>
              {values.map((value) => (
                <li key={value} className="max-w-full">
                  <RemovableChip name={value} onRemove={() => onChange(values.filter((v) => v !== value))}>
                    {value}
                  </RemovableChip>
                </li>
              ))}
            </ul>
          )}
          <span className="flex gap-2">
            <input
              type="text"
              id={id}
              lang={lang}
              value={typed}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              className={`${CONTROL_CLASS} min-h-12`}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={add}
            />
            <Button onClick={add}>{t.add}</Button>
          </span>
        </>
      )}
    </FieldFrame>
  )
}
