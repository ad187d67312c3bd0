import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import type { Option } from './select'
import { uiTexts } from './ui-texts'

interface ComboboxListProps {
  id: string
  open: boolean
  options: readonly Option[]
  active: number
  onPick: (option: Option) => void
}

/** What a combobox offers now; the focus stays in its field. */
export function ComboboxList({ id, open, options, active, onPick }: ComboboxListProps) {
  const t = useMessages(uiTexts)
  const list = useRef<HTMLDivElement>(null)
  // The list may open below the edge of what scrolls, and the active option lie outside of the list.
  useEffect(() => {
    const place = list.current?.querySelector('[aria-selected=true]') ?? list.current
    if (open) place?.scrollIntoView?.({ block: 'nearest' })
  }, [open, active])
  return (
    <div
      ref={list}
      className={`absolute inset-x-0 top-full z-20 mt-1 rounded-8 border border-solid-gray-420 bg-white shadow-1 ${open ? '' : 'hidden'}`}
    >
      <div
        id={id}
        role="listbox"
        aria-label={t.choices}
        className="max-h-72 overflow-y-auto p-1 empty:hidden"
      >
        {open &&
          options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the input, which holds the focus
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              lang={option.lang}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(option)}
              className="cursor-pointer rounded-6 px-3 py-2 hover:bg-key-50 aria-selected:bg-key-50 aria-selected:outline-2 aria-selected:outline-key-900"
            >
              {option.label}
            </div>
          ))}
      </div>
      {open && options.length === 0 && (
        <p role="status" className="px-3 py-2">
          {t.noOption}
        </p>
      )}
    </div>
  )
}
