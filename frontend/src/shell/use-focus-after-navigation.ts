import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After a change of page the heading takes the focus, as after a page load. */
export function useFocusAfterNavigation() {
  const router = useRouter()
  // The router announces changes of address; only those that change the path are new pages.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return
        document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
