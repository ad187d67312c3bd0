import { type ComponentProps, type ReactNode, useId } from 'react'
import { FieldError, RequiredMark } from './field'

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  children: ReactNode
}

const BOX =
  'mt-1 size-5 shrink-0 cursor-pointer accent-key-900 border-solid-gray-600 aria-disabled:cursor-not-allowed'

export function Checkbox({ children, className = '', ...input }: ChoiceProps) {
  return (
    <label className={`flex min-h-9 cursor-pointer items-start gap-2 py-1 ${className}`}>
      <input type="checkbox" {...input} className={BOX} />
      <span>{children}</span>
    </label>
  )
}

export function Radio({ children, className = '', ...input }: ChoiceProps) {
  return (
    <label className={`flex min-h-9 cursor-pointer items-start gap-2 py-1 ${className}`}>
      <input type="radio" {...input} className={BOX} />
      <span>{children}</span>
    </label>
  )
}

interface ChoiceGroupProps {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
  children: ReactNode
  /** Side by side where there is room. */
  inline?: boolean
}

/** Checkboxes or radios that answer one question. */
export function ChoiceGroup({ legend, hint, error, required, children, inline = false }: ChoiceGroupProps) {
  const errorId = useId()
  return (
    <fieldset
      data-wrong={error ? '' : undefined}
      aria-describedby={error ? errorId : undefined}
      className="flex min-w-0 flex-col gap-1"
    >
      <legend className="mb-1 font-bold">
        {legend}
        <RequiredMark required={required} />
      </legend>
      {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
      <div className={inline ? 'flex flex-wrap gap-x-5 gap-y-1' : 'flex flex-col'}>{children}</div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  )
}
