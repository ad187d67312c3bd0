import { type QueryClient, type UseQueryOptions, useQueryClient } from '@tanstack/react-query'
import { problemOf } from '../../api/api-problem'
import type { LocalizedText, Match, NeedView, ResearcherView, SeedView } from '../../api/types'
import { needQuery, researcherQuery, seedQuery } from '../../record/record-queries'
import type { Target } from './asked-record'

/** One candidate with its sheet. */
export type Compared =
  | { kind: 'seed'; view: SeedView }
  | { kind: 'need'; view: NeedView }
  | { kind: 'researcher'; view: ResearcherView }

/** A candidate beside what the ranking says of it; nothing when it is not among the ranked. */
export interface Column {
  compared: Compared
  match: Match | undefined
}

export function titleOf({ compared }: Column): LocalizedText {
  return compared.kind === 'researcher' ? compared.view.name : compared.view.title
}

/** The records in the order asked for, null for those that cannot be found; read through the cache of their pages. */
export function useComparedQuery(kind: Target, ids: readonly string[]): UseQueryOptions<(Compared | null)[]> {
  const client = useQueryClient()
  return {
    queryKey: ['compared', kind, ids],
    queryFn: () => Promise.all(ids.map((id) => read(client, kind, id).catch(nullWhenMissing))),
    enabled: ids.length > 0,
  }
}

async function read(client: QueryClient, kind: Target, id: string): Promise<Compared> {
  switch (kind) {
    case 'seed':
      return { kind, view: (await client.fetchQuery(seedQuery(id))).view }
    case 'need':
      return { kind, view: (await client.fetchQuery(needQuery(id))).view }
    case 'researcher':
      return { kind, view: (await client.fetchQuery(researcherQuery(id))).view }
    default:
      return kind satisfies never
  }
}

function nullWhenMissing(error: unknown): null {
  if (problemOf(error).status === 404 || problemOf(error).status === 400) return null
  throw error
}
