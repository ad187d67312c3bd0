import { setupWorker } from 'msw/browser'
import { handlers } from './handlers'

/** Answers the calls of the pages from the fixtures, for looking at pages without a backend. */
export async function startFixtures(): Promise<void> {
  await setupWorker(...handlers).start({ quiet: true, onUnhandledRequest: 'bypass' })
}
