import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { problemOf } from '../api/api-problem'
import { api, unwrap, unwrapOptional } from '../api/client'
import { type Mark, type Marks, markStore } from './marks'

/** What may be otherwise a moment later: no answer, a session that is over, too much at once, a server in trouble. */
const MAY_PASS = [0, 401, 408, 429, 499]

/** What the signed-in person thinks of the candidates of one record, as the server has it. */
export const judgmentsQuery = (account: string, asked: string) =>
  queryOptions({
    queryKey: ['judgments', account, asked],
    queryFn: async (): Promise<Marks> => {
      const { items } = await unwrap(api.GET('/api/v1/me/judgments/{asked}', { params: { path: { asked } } }))
      return Object.fromEntries(items.map(({ candidate, verdict }) => [candidate, verdict]))
    },
  })

function tell(asked: string, candidate: string, mark: Mark | null): Promise<unknown> {
  const params = { path: { asked, candidate } }
  const place = '/api/v1/me/judgments/{asked}/{candidate}'
  return mark === null
    ? unwrapOptional(api.DELETE(place, { params }))
    : unwrap(api.PUT(place, { params, body: { verdict: mark } }))
}

const underWay = new Map<string, Promise<void>>()

/**
 * Tells the server what this device has and the server has not, one after the other. A mark leaves the device only when
 * the server shows it, or when it was refused for good; everything else waits for the next time.
 */
export function sendMarks(client: QueryClient, key: string, account: string, asked: string): Promise<void> {
  const sending = (underWay.get(key) ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => sendAll(client, key, account, asked))
    .finally(() => {
      if (underWay.get(key) === sending) underWay.delete(key)
    })
  underWay.set(key, sending)
  return sending
}

async function sendAll(client: QueryClient, key: string, account: string, asked: string): Promise<void> {
  const waiting = Object.entries(markStore.read(key))
  if (waiting.length === 0) return
  const settle = ([id, mark]: [string, Mark | null]) => {
    // Another mark may have been made meanwhile; that one waits.
    if (markStore.read(key)[id] === mark) markStore.put(key, id, undefined)
  }
  let refused: unknown
  for (const entry of waiting) {
    try {
      await tell(asked, ...entry)
    } catch (error) {
      const { status } = problemOf(error)
      if (status >= 500 || MAY_PASS.includes(status)) throw error
      refused = error
      settle(entry)
    }
  }
  const query = { queryKey: judgmentsQuery(account, asked).queryKey }
  await client.refetchQueries(query, { throwOnError: true })
  for (const entry of waiting) settle(entry)
  if (refused) throw refused
}
