import { keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'
import type { MatchAnswer, MatchQuestion } from '../api/types'

const ROWS = 20

/** Ranks for a text that is not saved; old rows stay while new ones are on their way. */
export const previewQuery = (question: MatchQuestion) =>
  queryOptions({
    queryKey: ['matches', 'preview', question],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/matches', { body: question, signal })),
    placeholderData: keepPreviousData,
    enabled: Boolean(question.text?.trim() || question.title?.trim()),
  })

export const needMatchesQuery = (
  id: string,
  of: 'seed' | 'researcher' = 'seed',
  limit = ROWS,
): UseQueryOptions<MatchAnswer> => ({
  queryKey: ['need', id, 'matches', of, limit],
  queryFn: () =>
    unwrap(api.GET('/api/v1/needs/{id}/matches', { params: { path: { id }, query: { of, limit } } })),
})

export const seedMatchesQuery = (
  id: string,
  of: 'need' | 'seed' = 'need',
  limit = ROWS,
): UseQueryOptions<MatchAnswer> => ({
  queryKey: ['seed', id, 'matches', of, limit],
  queryFn: () =>
    unwrap(api.GET('/api/v1/seeds/{id}/matches', { params: { path: { id }, query: { of, limit } } })),
})

export const researcherMatchesQuery = (id: string, limit = ROWS): UseQueryOptions<MatchAnswer> => ({
  queryKey: ['researcher', id, 'matches', limit],
  queryFn: () =>
    unwrap(
      api.GET('/api/v1/researchers/{id}/matches', {
        params: { path: { id }, query: { of: 'need', limit } },
      }),
    ),
})
