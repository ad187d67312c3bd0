import { keepPreviousData, type UseQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { MatchAnswer } from '../../api/types'
import { COLLECTIONS } from '../../record/record-queries'
import type { AskingKind, Target } from './asked-record'

export interface Wanted {
  of: Target
  limit: number
  /** Conditions in place of the saved ones. */
  trl?: string | undefined
  mode?: string[] | undefined
  young?: true | undefined
  wishesToFound?: 'false' | undefined
}

/** Candidates for a saved record; old rows stay while new ones are on their way. */
export function savedMatchesQuery(
  kind: AskingKind,
  id: string,
  wanted: Wanted,
): UseQueryOptions<MatchAnswer> {
  const { of, limit, trl, mode, young, wishesToFound } = wanted
  const query = {
    of,
    limit,
    ...(trl && { trl }),
    ...(mode && { mode }),
    ...(young && { young }),
    ...(wishesToFound && { wishesToFound: false }),
  }
  return {
    queryKey: [kind, id, 'matches', query],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/matches`, { params: { path: { id }, query }, signal }),
      ),
    placeholderData: keepPreviousData,
  }
}
