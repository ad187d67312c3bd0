import { type RefObject, useEffect } from 'react'

/** When the row that has the focus goes, the one that takes its place gets it; the list itself when none is left. */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  // Rows go when the server says so, in whatever part: that is seen in the page itself.
  useEffect(() => {
    const root = list.current
    if (!root) return undefined
    const rows = () => [...root.querySelectorAll<HTMLElement>('[data-row]')]
    let row: HTMLElement | null = null
    let place = 0
    const onFocus = (event: FocusEvent) => {
      row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
      place = row ? rows().indexOf(row) : 0
    }
    const observer = new MutationObserver(() => {
      if (!row || row.isConnected || document.activeElement !== document.body) return
      const left = rows()
      const next = left[Math.min(place, left.length - 1)] ?? root
      row = null
      next.focus()
    })
    root.addEventListener('focusin', onFocus)
    observer.observe(root, { childList: true, subtree: true })
    return () => {
      root.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [list])
}
