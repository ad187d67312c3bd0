import { QueryClient } from '@tanstack/react-query'
import { problemOf } from './api/api-problem'

const RETRIES = 2
const FRESH_MILLIS = 30_000

/** Repeats only what a second try can cure: no answer, too many requests, a server that is starting. */
function mayRetry(count: number, error: unknown): boolean {
  return count < RETRIES && [0, 429, 502, 503, 504].includes(problemOf(error).status)
}

export function createAppQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: FRESH_MILLIS, refetchOnWindowFocus: false },
    },
  })
}
