import type { QueryClient } from '@tanstack/react-query'

/** After this time what React has takes the place, whole or not. */
const PATIENCE_MILLIS = 8_000

/** Effects that ask for more run a moment after what they belong to has been rendered. */
const QUIET_MILLIS = 50

/**
 * Where React renders. A page that came readable from the server stays until React's own is whole, which is made
 * out of sight: what is being read does not vanish, and nothing moves.
 */
export function placeFor(root: HTMLElement, queryClient: QueryClient): HTMLElement {
  if (root.childElementCount === 0) return root
  const place = document.createElement('div')
  place.hidden = true
  root.after(place)
  let quiet: number | undefined
  const stir = () => {
    window.clearTimeout(quiet)
    quiet = window.setTimeout(() => {
      if (place.querySelector('h1') && queryClient.isFetching() === 0) show()
    }, QUIET_MILLIS)
  }
  const observer = new MutationObserver(stir)
  observer.observe(place, { childList: true, subtree: true })
  const leaveCache = queryClient.getQueryCache().subscribe(stir)
  const patience = window.setTimeout(show, PATIENCE_MILLIS)

  function show() {
    observer.disconnect()
    leaveCache()
    window.clearTimeout(quiet)
    window.clearTimeout(patience)
    place.hidden = false
    root.remove()
  }
  return place
}
