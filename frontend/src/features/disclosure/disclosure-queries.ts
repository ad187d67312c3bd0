import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { Embargo, LocalizedText, Marking, Reach, Right, Stage } from '../../api/types'
import { COLLECTIONS, needQuery, seedQuery } from '../../record/record-queries'

/** The kinds that let others in one by one. */
export type TiedKind = 'need' | 'seed'

/** Everybody who was ever tied to a record, the latest first. */
export const tiesQuery = (kind: TiedKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'ties'],
    queryFn: () => unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/ties`, { params: { path: { id } } })),
  })

/** Who is in charge of a record, and who could be. */
export const chargeQuery = (kind: TiedKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'charge'],
    queryFn: () => unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/charge`, { params: { path: { id } } })),
  })

/** Records of others that the caller is let in on. */
export const letInQuery = queryOptions({
  queryKey: ['let-in'],
  queryFn: () => unwrap(api.GET('/api/v1/me/ties')),
})

export const pledgeQuery = queryOptions({
  queryKey: ['pledge'],
  queryFn: () => unwrap(api.GET('/api/v1/me/pledge')),
})

export interface OpenedRecord {
  etag: string
  title: LocalizedText
  stage: Stage
  reach: Reach | null
  marking: Marking
  allowed: readonly Right[]
  /** Whether whoever reads the summary reads the details; unknown of seeds. */
  openDetails?: boolean
  /** Of a seed under embargo: when that ends, null while nobody has said. */
  embargo?: Embargo | null
  /** Of a seed: marked as sensitive technology, null for who may not know. */
  sensitive?: boolean | null
}

/** Reads through the same cache as the page of the record. */
export function useOpenedRecord(kind: TiedKind, id: string) {
  const need = useQuery({
    ...needQuery(id),
    enabled: kind === 'need',
    select: ({ view, etag }): OpenedRecord => ({ ...view, etag }),
  })
  const seed = useQuery({
    ...seedQuery(id),
    enabled: kind === 'seed',
    select: ({ view, etag }): OpenedRecord => ({ ...view, etag }),
  })
  return { need, seed }[kind]
}
