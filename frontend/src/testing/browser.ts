import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { coordinator, handlers } from './handlers'

/**
 * Answers the calls of the pages from the fixtures, for looking at pages without a backend.
 * With `?as=coordinator` once in the address the rest of the visit is signed in.
 */
export async function startFixtures(): Promise<void> {
  if (new URLSearchParams(window.location.search).has('as')) sessionStorage.setItem('as', 'coordinator')
  const signedIn = http.get('/api/v1/session', () => HttpResponse.json(coordinator))
  const all = sessionStorage.getItem('as') ? [signedIn, ...handlers] : handlers
  await setupWorker(...all).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/worker.js' },
  })
}
