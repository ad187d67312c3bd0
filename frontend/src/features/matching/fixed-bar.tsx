import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages'
import { cardTexts } from '../../match/card-texts'

interface FixedBarProps {
  /** Nothing is picked: on narrow screens the bar then gives its room to the list. */
  empty: boolean
  children: ReactNode
}

/** A bar at the foot of the window; the page below it is longer by its height (`data-bar` in the styles). */
export function FixedBar({ empty, children }: FixedBarProps) {
  const t = useMessages(cardTexts).bar
  return (
    <section
      data-bar=""
      data-region=""
      tabIndex={-1}
      aria-label={t.label}
      className={`fixed inset-x-0 bottom-0 z-30 border-t border-solid-gray-420 bg-white shadow-[0_-2px_8px_rgb(0_0_0/0.12)] print:hidden ${empty ? 'max-desktop-admin:hidden' : ''}`}
    >
      <div className="page">{children}</div>
    </section>
  )
}
