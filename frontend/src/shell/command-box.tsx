import { useRouter } from '@tanstack/react-router'
import { Fragment, type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Dialog } from '../ui/dialog'
import { CONTROL_CLASS } from '../ui/field'
import { StatusLine } from '../ui/status-line'
import { type CommandEntry, useCommandEntries } from './command-entries'
import { keyTexts } from './key-texts'

/** Go, find, do: one field for everything. */
export function CommandBox({ onClose }: { onClose: () => void }) {
  const t = useMessages(keyTexts).box
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const entries = useCommandEntries(typed)
  const chosen = Math.min(at, entries.length - 1)
  const open = (entry: CommandEntry | undefined) => {
    if (!entry) return
    onClose()
    void router.navigate({ href: entry.href })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((chosen + step + entries.length) % entries.length)
    else if (event.key === 'Enter') open(entries[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Dialog open wide onClose={onClose} title={t.title}>
      <label htmlFor={`${id}-field`} className="sr-only">
        {t.field}
      </label>
      <input
        id={`${id}-field`}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        className={`${CONTROL_CLASS} min-h-12`}
      />
      <StatusLine>{entries.length === 0 ? t.none : `${t.count(entries.length)} ${t.hint}`}</StatusLine>
      <div id={`${id}-list`} role="listbox" aria-label={t.title} className="max-h-[50dvh] overflow-y-auto">
        {entries.map((entry, index) => (
          <Fragment key={`${entry.group} ${entry.label} ${entry.href}`}>
            {entry.group !== entries[index - 1]?.group && (
              <p aria-hidden="true" className="px-3 pt-2 text-sm text-solid-gray-700">
                {t[entry.group]}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys */}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onClick={() => open(entry)}
              onPointerMove={() => setAt(index)}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-8 px-3 aria-selected:bg-key-100 forced-colors:aria-selected:outline"
            >
              <span className="min-w-0">{entry.label}</span>
              {entry.note && <span className="shrink-0 text-sm text-solid-gray-700">{entry.note}</span>}
            </div>
          </Fragment>
        ))}
      </div>
    </Dialog>
  )
}
