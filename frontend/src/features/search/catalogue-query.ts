import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { CataloguePage, RecordKind } from '../../api/types'
import { COLLECTIONS } from '../../record/record-queries'
import type { CatalogueSearch } from '../../search-params'

const ROWS = 20

/** `null` means everything at once. */
export type Scope = RecordKind | null

function ask(scope: Scope, search: CatalogueSearch, limit: number, cursor?: string): Promise<CataloguePage> {
  const { kind, ...filters } = search
  const paging = { limit, ...(cursor && { cursor }) }
  return scope === null
    ? unwrap(
        api.GET('/api/v1/catalogue', {
          params: { query: { ...filters, ...paging, ...(kind && { kind: [kind] }) } },
        }),
      )
    : unwrap(api.GET(`/api/v1/${COLLECTIONS[scope]}`, { params: { query: { ...filters, ...paging } } }))
}

/** The catalogue under the given conditions, page after page. */
export const catalogueQuery = (scope: Scope, search: CatalogueSearch) =>
  infiniteQueryOptions({
    queryKey: ['catalogue', scope, search],
    queryFn: ({ pageParam }) => ask(scope, search, ROWS, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })

/** How many there would be under other conditions. */
export const countQuery = (scope: Scope, search: CatalogueSearch) =>
  queryOptions({
    queryKey: ['catalogue', 'count', scope, search],
    queryFn: () => ask(scope, search, 1).then((page) => page.total),
  })
