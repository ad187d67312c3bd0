import { type ReactNode, useId } from 'react'
import { TabList } from '../ui/tabs'
import { usePageKey } from '../ui/use-page-key'
import { useWide } from '../ui/use-wide'

export interface Pane<K extends string> {
  key: K
  /** Names the region where the panes stand side by side. */
  label: string
  tab: ReactNode
  content: ReactNode
}

interface PanesProps<K extends string> {
  label: string
  panes: readonly [Pane<K>, Pane<K>]
  selected: K
  onSelect: (key: K) => void
}

/** Two regions: side by side where there is room, else one at a time under tabs. F6 leads to the other one. */
export function Panes<K extends string>({ label, panes, selected, onSelect }: PanesProps<K>) {
  const id = useId()
  const wide = useWide()
  const panelId = (key: K) => `${id}-${key}`
  const tabId = (key: K) => `${id}-tab-${key}`
  usePageKey((event) => {
    if (event.key !== 'F6') return
    event.preventDefault()
    const regions = panes.map((pane) => document.getElementById(panelId(pane.key)))
    const here = regions.findIndex((region) => region?.contains(document.activeElement))
    const next = panes[here === 0 ? 1 : 0]
    if (!wide) onSelect(next.key)
    // The other region may have been hidden until now.
    requestAnimationFrame(() => document.getElementById(panelId(next.key))?.focus())
  })
  return (
    <div className="panes">
      {!wide && (
        <TabList
          wide
          label={label}
          tabs={panes.map((pane) => ({ key: pane.key, label: pane.tab }))}
          selected={selected}
          onSelect={onSelect}
          tabId={tabId}
          panelId={panelId}
        />
      )}
      {panes.map((pane) => (
        <section
          key={pane.key}
          id={panelId(pane.key)}
          tabIndex={-1}
          role={wide ? undefined : 'tabpanel'}
          aria-label={wide ? pane.label : undefined}
          aria-labelledby={wide ? undefined : tabId(pane.key)}
          hidden={!wide && pane.key !== selected}
          className="pane"
        >
          {pane.content}
        </section>
      ))}
    </div>
  )
}
