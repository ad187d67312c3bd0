import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After a change of page the heading takes the focus, as after a page load; also when it comes with the data. */
export function useFocusAfterNavigation() {
  const router = useRouter()
  // The router announces changes of address; only those that change the path are new pages.
  useEffect(() => {
    let before: Element | null = null
    const late = new MutationObserver(() => {
      // Whoever has moved on meanwhile is not called back; the page itself only takes in who lost the place.
      const now = document.activeElement
      if ((now !== before && now?.id !== 'main') || focusHeading()) late.disconnect()
    })
    const unsubscribe = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      late.disconnect()
      if (!pathChanged || !fromLocation || focusHeading()) return
      before = document.activeElement
      late.observe(document.body, { childList: true, subtree: true })
    })
    return () => {
      late.disconnect()
      unsubscribe()
    }
  }, [router])
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('#main h1:not([hidden] *)')
  heading?.focus({ preventScroll: true })
  return heading !== null
}
