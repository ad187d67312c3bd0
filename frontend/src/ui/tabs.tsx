import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export interface Tab<K extends string> {
  key: K
  label: ReactNode
}

interface TabListProps<K extends string> {
  label: string
  tabs: readonly Tab<K>[]
  selected: K
  onSelect: (key: K) => void
  tabId: (key: K) => string
  panelId: (key: K) => string
  /** Tabs share the whole width. */
  wide?: boolean
}

interface TabsProps<K extends string> extends Omit<TabListProps<K>, 'tabId' | 'panelId'> {
  children: ReactNode
}

/** Tabs with arrow keys; the panel is whatever the caller shows for the selected key. */
export function Tabs<K extends string>({ children, ...list }: TabsProps<K>) {
  const id = useId()
  const tabId = (key: K) => `${id}-${key}`
  const panelId = `${id}-panel`
  return (
    <div>
      <TabList {...list} tabId={tabId} panelId={() => panelId} />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(list.selected)} className="pt-4">
        {children}
      </div>
    </div>
  )
}

/** The row of tabs alone, for panels that stay on the page while they are hidden. */
export function TabList<K extends string>({
  label,
  tabs,
  selected,
  onSelect,
  tabId,
  panelId,
  wide = false,
}: TabListProps<K>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent, index: number) => {
    const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }
    const step = steps[event.key]
    const target = step === undefined ? undefined : tabs.at(step % tabs.length)
    if (!target) return
    event.preventDefault()
    onSelect(target.key)
    list.current?.querySelector<HTMLElement>(`[data-key="${target.key}"]`)?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={`border-b border-line ${wide ? 'grid grid-flow-col auto-cols-fr' : 'flex flex-wrap'}`}
    >
      {tabs.map((tab, index) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          id={tabId(tab.key)}
          data-key={tab.key}
          aria-selected={tab.key === selected}
          aria-controls={panelId(tab.key)}
          tabIndex={tab.key === selected ? 0 : -1}
          onClick={() => onSelect(tab.key)}
          onKeyDown={(event) => move(event, index)}
          className="min-h-11 cursor-pointer border-b-4 border-transparent forced-colors:not-aria-selected:border-none px-4 py-2 hover:bg-solid-gray-50 aria-selected:border-key-900 aria-selected:font-bold aria-selected:text-key-900"
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
