type Listener = () => void

const listeners = new Set<Listener>()

/** Tells the frame of the page that the server no longer knows the session (401 or 499). */
export const sessionOver = {
  announce(): void {
    for (const listener of listeners) listener()
  },
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
