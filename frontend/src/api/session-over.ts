/** What the server wants before it goes on: a new session, or a second factor for the present one. */
export type Wanted = 'session' | 'proof'

type Listener = (wanted: Wanted) => void

const listeners = new Set<Listener>()

const OVER = [401, 499]
/** Source: RFC 9470 §3. */
const MORE_THAN_A_SESSION = 'insufficient_user_authentication'

/** Tells the frame of the page that the session does not suffice any more, or not for this. */
export const sessionOver = {
  /** @param challenge the header `WWW-Authenticate` */
  heed(status: number, challenge: string | null): void {
    if (!OVER.includes(status)) return
    const wanted = challenge?.includes(MORE_THAN_A_SESSION) ? 'proof' : 'session'
    for (const listener of listeners) listener(wanted)
  },
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
