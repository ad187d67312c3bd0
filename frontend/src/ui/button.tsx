import { type ComponentProps, useId } from 'react'

const LOOKS = {
  solid:
    'border border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline active:bg-key-1200 aria-disabled:bg-solid-gray-500',
  outline:
    'border border-current bg-white text-key-900 hover:bg-key-50 hover:underline active:bg-key-100 aria-disabled:text-solid-gray-600',
  text: 'border border-transparent text-key-900 underline hover:bg-key-50 active:bg-key-100 aria-disabled:text-solid-gray-600',
  danger:
    'border border-transparent bg-error-2 text-white hover:bg-red-1000 hover:underline aria-disabled:bg-solid-gray-500',
  quiet:
    'border border-transparent text-solid-gray-700 underline hover:bg-solid-gray-50 aria-disabled:text-solid-gray-600',
} as const

const SIZES = {
  large: 'min-h-14 px-5 rounded-8',
  medium: 'min-h-11 px-4 rounded-8',
  small: 'min-h-9 px-3 rounded-6',
} as const

export type ButtonLook = keyof typeof LOOKS
export type ButtonSize = keyof typeof SIZES

interface ButtonStyle {
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
}

export function buttonClass({ look = 'outline', size = 'medium' }: ButtonStyle = {}): string {
  return `inline-flex items-center justify-center gap-2 py-1 font-bold leading-140 text-center underline-offset-4 cursor-pointer aria-disabled:cursor-not-allowed aria-disabled:no-underline ${LOOKS[look]} ${SIZES[size]}`
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'>, ButtonStyle {
  /** Why the button cannot be used now; it stays reachable and says so. */
  disabledBecause?: string | undefined
  busy?: boolean | undefined
}

export function Button({
  look,
  size,
  disabledBecause,
  busy = false,
  className = '',
  onClick,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const blocked = disabledBecause !== undefined || busy
  return (
    <>
      <button
        type="button"
        {...rest}
        className={`${buttonClass({ look, size })} ${className}`}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={disabledBecause ? reasonId : rest['aria-describedby']}
        onClick={(event) => {
          if (blocked) event.preventDefault()
          else onClick?.(event)
        }}
      />
      {disabledBecause && (
        <span id={reasonId} className="text-sm text-solid-gray-700">
          {disabledBecause}
        </span>
      )}
    </>
  )
}
