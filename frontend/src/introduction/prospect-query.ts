import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapTagged } from '../api/client'
import type { IntroductionDraft } from '../api/types'
import type { Introduction } from './introduction-calls'
import { INTRODUCTIONS } from './introduction-queries'

/** A need and what is offered for it. */
export interface Couple {
  need: string
  kind: 'seed' | 'researcher'
  offer: string
}

/** What somebody needs to know before they ask, and what they need not type again. */
export const prospectQuery = ({ need, kind, offer }: Couple) =>
  queryOptions({
    queryKey: [...INTRODUCTIONS, 'prospect', need, kind, offer],
    queryFn: () =>
      unwrap(api.GET('/api/v1/introductions/prospect', { params: { query: { need, kind, offer } } })),
    staleTime: 0,
  })

export const ask = (body: IntroductionDraft, key: string): Promise<Introduction> =>
  unwrapTagged(api.POST('/api/v1/introductions', { body, params: { header: { 'Idempotency-Key': key } } }))
