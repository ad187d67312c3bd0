import { useEffect } from 'react'

/** Parts of a page in which somebody can stand: landmarks, rows and regions, dialogs. */
const PLACES =
  'dialog[open], main, main :is(section, article, aside, form, nav, [data-region], [tabindex="-1"])'

/** Until then whoever knows a better place, as lists of rows do, has moved the focus there. */
const PATIENCE_MILLIS = 50

/**
 * When the answer takes away what had the focus, as it does with the button that was pressed, the nearest part of the
 * page around it takes the focus; the browser would drop it, and the way by keyboard would begin anew.
 */
export function useFocusAfterRemoval() {
  // What goes, goes anywhere on the page: that is seen in the page itself.
  useEffect(() => {
    // Something may have been pressed before this was loaded.
    let held: readonly Element[] = document.activeElement ? inAndAround(document.activeElement) : []
    let late: ReturnType<typeof setTimeout> | undefined
    const onFocusIn = ({ target }: FocusEvent) => {
      held = target instanceof Element ? inAndAround(target) : []
    }
    // Of what is still there a moment later the focus was taken by its user, who clicked elsewhere.
    const onFocusOut = () =>
      queueMicrotask(() => {
        if (isLost() && held[0]?.isConnected) held = []
      })
    const observer = new MutationObserver(() => {
      if (!held[0] || held[0].isConnected) return
      const around = held
      held = []
      clearTimeout(late)
      late = setTimeout(() => isLost() && standIn(around), PATIENCE_MILLIS)
    })
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
      observer.disconnect()
      clearTimeout(late)
    }
  }, [])
}

function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null
}

function inAndAround(element: Element): Element[] {
  return element.parentElement ? [element, ...inAndAround(element.parentElement)] : [element]
}

/** In the nearest part that is left and can be seen; in the page itself when there is none. */
function standIn(around: readonly Element[]): void {
  const parts = [...around, document.querySelector('main')].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.isConnected && part.matches(PLACES),
  )
  for (const part of parts) {
    if (!part.hasAttribute('tabindex')) lendPlace(part)
    part.focus({ preventScroll: true })
    if (document.activeElement !== part) continue
    const { top, bottom } = part.getBoundingClientRect()
    if (bottom < 0 || top > window.innerHeight) part.scrollIntoView({ block: 'nearest' })
    return
  }
}

/** Most parts take the focus only for this once. */
function lendPlace(part: HTMLElement): void {
  part.tabIndex = -1
  part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
}
