import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../../api/client'

const ROWS = 20

/** Everything that coordinators tell each other. */
export const ALL_COORDINATORS = ['coordinators']
export const ALL_QUESTIONS = [...ALL_COORDINATORS, 'questions']

/** Whom or what somebody looks for, as the address has it. */
export interface Asked {
  q?: string | undefined
  field?: string | undefined
  prefecture?: string | undefined
  state?: string | undefined
}

const queryOf = ({ q, field, prefecture, state }: Asked, cursor: string) => ({
  limit: ROWS,
  ...(q && { q }),
  ...(field && { field }),
  ...(prefecture && { prefecture }),
  ...(state && { state }),
  ...(cursor && { cursor }),
})

/** By name. */
export const directoryQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...ALL_COORDINATORS, 'directory', asked],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/coordinators', { params: { query: queryOf(asked, pageParam) } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })

/** One's own card with its ETag. */
export const ownCardQuery = queryOptions({
  queryKey: [...ALL_COORDINATORS, 'own'],
  queryFn: () => unwrapTagged(api.GET('/api/v1/me/coordinator-card')),
})

/** The latest first. */
export const questionsQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...ALL_QUESTIONS, 'list', asked],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/v1/coordinators/questions', { params: { query: queryOf(asked, pageParam) } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })

/** One question with its answers and its ETag. */
export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL_QUESTIONS, 'one', id],
    queryFn: () => unwrapTagged(api.GET('/api/v1/coordinators/questions/{id}', { params: { path: { id } } })),
  })
