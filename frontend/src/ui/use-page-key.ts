import { useEffect, useRef } from 'react'

/** Hears keys anywhere on the page while the component stands, wherever the focus is; not while composing. */
export function usePageKey(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  // The page itself is outside of what React renders.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.isComposing && !event.defaultPrevented) latest.current(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
