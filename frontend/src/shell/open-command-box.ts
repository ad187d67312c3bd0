const OPEN = 'kakehashi:command-box'

/** Opens the command box from anywhere; it is loaded after the page and listens then. */
export function openCommandBox(): void {
  document.dispatchEvent(new Event(OPEN))
}

export function onOpenCommandBox(open: () => void): () => void {
  document.addEventListener(OPEN, open)
  return () => document.removeEventListener(OPEN, open)
}
