import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { Icon } from './icon'
import type { Option } from './select'
import { uiTexts } from './ui-texts'

interface ComboboxProps extends FieldProps {
  options: readonly Option[]
  /** Called with the value of the picked option; the field is then emptied for the next. */
  onPick: (value: string) => void
  /** Called with what is typed when the caller searches for the options; otherwise they are filtered here. */
  onSearch?: ((text: string) => void) | undefined
}

const NONE: readonly Option[] = []

/**
 * Search in a long list and pick; several picks are kept by the caller as chips.
 * Source of roles and keys: WAI-ARIA Authoring Practices, editable combobox with list autocomplete.
 */
export function Combobox({ options, onPick, onSearch, ...frame }: ComboboxProps) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const fitting = () => (onSearch ? options : options.filter((option) => fits(option.label, typed)))
  const shown = open ? fitting() : NONE

  const search = (text: string) => {
    setTyped(text)
    setActive(-1)
    setOpen(true)
    onSearch?.(text)
  }
  const pick = (option: Option | undefined) => {
    if (!option) return
    search('')
    setOpen(false)
    onPick(option.value)
  }
  const step = (by: number) => {
    setOpen(true)
    const from = active < 0 && by < 0 ? 0 : active
    if (shown.length > 0) setActive((from + by + shown.length) % shown.length)
  }
  const acts: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => pick(shown[active]),
    Escape: () => setOpen(false),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key]
    if (!act || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (open || event.key.startsWith('Arrow')) event.preventDefault()
    act()
  }
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy, invalid }) => (
        <span className="relative flex">
          <input
            id={id}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={typed}
            className={`${CONTROL_CLASS} min-h-12 pr-10`}
            onChange={(event) => search(event.target.value)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <Icon
            name="chevron"
            className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2"
          />
          <Choices id={listId} open={open} options={shown} active={active} onPick={pick} />
        </span>
      )}
    </FieldFrame>
  )
}

interface ChoicesProps {
  id: string
  open: boolean
  options: readonly Option[]
  active: number
  onPick: (option: Option) => void
}

function Choices({ id, open, options, active, onPick }: ChoicesProps) {
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
      className={`absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-8 border border-solid-gray-420 bg-white p-1 shadow-1 ${open ? '' : 'hidden'}`}
    >
      <div id={id} role="listbox" aria-label={t.choices}>
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

/** Full and half width and upper and lower case are one. */
function fits(label: string, typed: string): boolean {
  return folded(label).includes(folded(typed.trim()))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
