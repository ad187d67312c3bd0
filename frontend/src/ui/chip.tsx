import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from './icon'
import { uiTexts } from './ui-texts'

/** A short word with a frame, read only. */
export function Chip({
  children,
  tone = 'blue',
}: {
  children: ReactNode
  tone?: 'blue' | 'gray' | 'green' | 'amber' | 'red'
}) {
  const tones = {
    blue: 'border-key-300 bg-key-50',
    gray: 'border-solid-gray-420 bg-white',
    green: 'border-green-600 bg-green-50 text-green-1000',
    amber: 'border-yellow-700 bg-yellow-50 text-yellow-1200',
    red: 'border-red-800 bg-red-50 text-red-900',
  } as const
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-6 border px-2 leading-160 ${tones[tone]}`}>
      {children}
    </span>
  )
}

interface RemovableChipProps {
  children: ReactNode
  /** The name read aloud on the button that removes it. */
  name: string
  onRemove: () => void
}

export function RemovableChip({ children, name, onRemove }: RemovableChipProps) {
  const t = useMessages(uiTexts)
  return (
    <span className="inline-flex max-w-full items-center rounded-6 border border-solid-gray-600 bg-white pl-2">
      <span className="min-w-0">{children}</span>
      <button
        type="button"
        aria-label={t.remove(name)}
        onClick={onRemove}
        className="ml-1 inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-6 hover:bg-solid-gray-100"
      >
        <Icon name="cross" className="size-4" />
      </button>
    </span>
  )
}
