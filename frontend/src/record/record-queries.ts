import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../api/client'
import type { RecordKind } from '../api/types'

/** One record with its ETag, by kind. */
export const seedQuery = (id: string) =>
  queryOptions({
    queryKey: ['seed', id, 'record'],
    queryFn: () => unwrapTagged(api.GET('/api/v1/seeds/{id}', { params: { path: { id } } })),
  })

export const needQuery = (id: string) =>
  queryOptions({
    queryKey: ['need', id, 'record'],
    queryFn: () => unwrapTagged(api.GET('/api/v1/needs/{id}', { params: { path: { id } } })),
  })

export const researcherQuery = (id: string) =>
  queryOptions({
    queryKey: ['researcher', id, 'record'],
    queryFn: () => unwrapTagged(api.GET('/api/v1/researchers/{id}', { params: { path: { id } } })),
  })

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organization', id, 'record'],
    queryFn: () => unwrapTagged(api.GET('/api/v1/organizations/{id}', { params: { path: { id } } })),
  })

/** Collections of the API by kind. */
export const COLLECTIONS = {
  seed: 'seeds',
  need: 'needs',
  researcher: 'researchers',
  organization: 'organizations',
} as const satisfies Record<RecordKind, string>

export const historyQuery = (kind: RecordKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'history'],
    queryFn: () => unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/history`, { params: { path: { id } } })),
  })

export const versionQuery = (kind: RecordKind, id: string, revision: number) =>
  queryOptions({
    queryKey: [kind, id, 'version', revision],
    queryFn: () =>
      unwrap(
        api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/versions/{revision}`, {
          params: { path: { id, revision } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
