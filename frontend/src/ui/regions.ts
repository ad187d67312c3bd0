import { useEffect } from 'react'

const REGIONS = '#main [data-region]'

/** F6 and Shift+F6 go round the regions of a page: elements with `data-region` and `tabIndex={-1}`. */
export function useRegionKeys(): void {
  // The key works wherever the focus is, so it is heard at the document.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
        (region) => region.offsetParent !== null || getComputedStyle(region).display !== 'none',
      )
      if (regions.length === 0) return
      event.preventDefault()
      const now = regions.findIndex((region) => region.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const next = now < 0 ? (event.shiftKey ? -1 : 0) : (now + step) % regions.length
      regions.at(next)?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
