const OPEN = 'kakehashi:command-box'

let listening = 0
let wanted = false

/** Opens the command box from anywhere; it is loaded after the page, and a wish from before is kept until then. */
export function openCommandBox(): void {
  wanted = listening === 0
  document.dispatchEvent(new Event(OPEN))
}

export function onOpenCommandBox(open: () => void): () => void {
  document.addEventListener(OPEN, open)
  listening += 1
  if (wanted) open()
  wanted = false
  return () => {
    listening -= 1
    document.removeEventListener(OPEN, open)
  }
}
