import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { MatchAnswer } from '../api/types'
import { QueryView } from '../ui/query-view'
import { Skeleton } from '../ui/skeleton'
import { MatchRow } from './match-row'

interface RelatedAnswerProps {
  query: UseQueryOptions<MatchAnswer>
  none: string
  limit: number
}

export function RelatedAnswer({ query, none, limit }: RelatedAnswerProps) {
  return (
    <QueryView query={useQuery(query)} skeleton={<Skeleton ahead rows={limit} height="h-40" />}>
      {({ matches }) =>
        matches.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {matches.slice(0, limit).map((match) => (
              <li key={match.id}>
                <MatchRow match={match} />
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  )
}
