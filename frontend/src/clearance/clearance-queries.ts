import { queryOptions, type UseQueryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../api/client'
import type { ClearancePage, ClearanceState } from '../api/types'
import { COLLECTIONS } from '../record/record-queries'

const ROWS = 20

/** The kinds whose details flow after a check. */
export type CheckedKind = 'need' | 'seed'

/** Everything that is told of checks; a step of one changes the others. */
const ALL = 'clearances'

/** Checks of one record, the latest first. */
export const checksQuery = (kind: CheckedKind, id: string) =>
  queryOptions({
    queryKey: [ALL, kind, id],
    queryFn: () =>
      unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/clearances`, { params: { path: { id } } })),
  })

/** One check with its ETag. */
export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: [ALL, 'one', id],
    queryFn: () => unwrapTagged(api.GET('/api/v1/clearances/{id}', { params: { path: { id } } })),
  })

/** One page of the checks that the caller may read; the first without a cursor. */
export const queueQuery = (
  states: readonly ClearanceState[],
  cursor?: string,
): UseQueryOptions<ClearancePage> => ({
  queryKey: [ALL, 'queue', states.join(), cursor],
  queryFn: () =>
    unwrap(
      api.GET('/api/v1/clearances', {
        params: { query: { limit: ROWS, state: [...states], ...(cursor && { cursor }) } },
      }),
    ),
})

export const workloadQuery = queryOptions({
  queryKey: [ALL, 'workload'],
  queryFn: () => unwrap(api.GET('/api/v1/clearances/workload')),
})

export const ALL_CLEARANCES = [ALL]
