import { type KeyboardEvent, useId, useState } from 'react'
import { ComboboxList } from './combobox-list'
import { CONTROL_CLASS, FieldFrame, type FieldProps } from './field'
import { Icon } from './icon'
import type { Option } from './select'

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
          <ComboboxList id={listId} open={open} options={shown} active={active} onPick={pick} />
        </span>
      )}
    </FieldFrame>
  )
}

/** Full and half width and upper and lower case are one. */
function fits(label: string, typed: string): boolean {
  return folded(label).includes(folded(typed.trim()))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
