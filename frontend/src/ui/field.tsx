import { type ReactNode, useId } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from './icon'
import { uiTexts } from './ui-texts'

export interface FieldProps {
  label: ReactNode
  /** Shown above the control; there are no placeholders. */
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
}

interface FieldIds {
  id: string
  describedBy: string | undefined
  invalid: true | undefined
}

interface FieldFrameProps extends FieldProps {
  children: (ids: FieldIds) => ReactNode
  /** Across from the label, in its line where there is room. */
  beside?: ReactNode
  className?: string
  /** Label and control in one line, for short choices. */
  inline?: boolean | undefined
}

/** Label, help and error around one control. */
export function FieldFrame({
  label,
  hint,
  error,
  required,
  children,
  beside,
  inline,
  className = '',
}: FieldFrameProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined
  return (
    <div className={`flex gap-x-3 gap-y-1.5 ${inline ? 'flex-wrap items-center' : 'flex-col'} ${className}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className={inline ? 'text-sm' : 'font-bold'}>
          {label}
          <RequiredMark required={required} />
        </label>
        {beside}
      </div>
      {hint && (
        <p id={hintId} className="text-sm text-solid-gray-700">
          {hint}
        </p>
      )}
      {children({ id, describedBy, invalid: error ? true : undefined })}
      <FieldError id={errorId} error={error} />
    </div>
  )
}

export function RequiredMark({ required }: { required?: boolean | undefined }) {
  const t = useMessages(uiTexts)
  return required ? <span className="ml-2 text-sm font-normal text-error-2">※{t.required}</span> : null
}

export function FieldError({ id, error }: { id?: string; error?: string | undefined }) {
  if (!error) return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-error-2">
      <Icon name="error" className="mt-1 size-5" />
      {error}
    </p>
  )
}

export const CONTROL_CLASS =
  'w-full min-w-0 rounded-8 border border-solid-gray-600 bg-white px-3 py-2 hover:border-black aria-invalid:border-error-1 aria-invalid:border-2'
