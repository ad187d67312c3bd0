import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { COLLECTIONS } from '../../record/record-queries'
import type { FoundKind } from './asked-record'

/** What others think of a record, for its own organization. */
export const receptionQuery = (kind: FoundKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'reception'],
    queryFn: () =>
      unwrap(api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/reception`, { params: { path: { id } } })),
  })
