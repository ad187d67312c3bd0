import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../api/client'

const SUGGESTIONS = 8

/** Completions for a search field: kana, kanji or romaji, in both languages. */
export const suggestionsQuery = (prefix: string) =>
  queryOptions({
    queryKey: ['suggestions', prefix],
    queryFn: () =>
      unwrap(api.GET('/api/v1/suggestions', { params: { query: { prefix, limit: SUGGESTIONS } } })),
    enabled: prefix.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
