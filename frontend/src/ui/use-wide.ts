import { useSyncExternalStore } from 'react'

/** The width from which panes stand side by side; the breakpoint `desktop-admin` of the styles. */
const WIDE = '(min-width: 62em)'

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(WIDE)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(WIDE).matches,
  )
}
