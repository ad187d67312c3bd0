const NAMED = 'button[aria-label], a[aria-label], summary[aria-label]'
const UNSEEN = '[aria-hidden="true"], .sr-only, svg'

/** Whoever says aloud what stands on a button expects that it is its name: WCAG 2.5.3. Answers those that have another. */
export function misnamed(root: Element): string[] {
  return [...root.querySelectorAll(NAMED)]
    .map((element) => ({ shown: words(shownIn(element)), name: words(element.getAttribute('aria-label')) }))
    .filter(({ shown, name }) => !name.includes(shown))
    .map(({ shown, name }) => `${shown} ≠ ${name}`)
}

function shownIn(element: Element): string | null {
  const copy = element.cloneNode(true) as Element
  for (const unseen of copy.querySelectorAll(UNSEEN)) unseen.remove()
  return copy.textContent
}

function words(text: string | null): string {
  return (text ?? '').replace(/\s+|…/g, ' ').trim().toLowerCase()
}
