import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { COLLECTIONS } from '../../record/record-queries'
import type { TiedKind } from './disclosure-queries'

export const TICKETS = ['tickets'] as const

/** The latest requests to look at a record: all for administrators, of their own house for managers. */
export const ticketsQuery = queryOptions({
  queryKey: TICKETS,
  queryFn: () => unwrap(api.GET('/api/v1/tickets')),
})

/** Those of one record. */
export const recordTicketsQuery = (kind: TiedKind, id: string) =>
  queryOptions({
    queryKey: [...TICKETS, kind, id],
    queryFn: () => unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/tickets`, { params: { path: { id } } })),
  })
