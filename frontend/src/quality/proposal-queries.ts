import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapOptional } from '../api/client'
import type { ChoiceDraft, Want } from '../api/types'

/** What records of the reader's organization want, and what is proposed for it. */
export const proposalsQuery = queryOptions({
  queryKey: ['me', 'proposals'],
  queryFn: () => unwrap(api.GET('/api/v1/me/proposals')),
})

export type Rule = Want['rule']
export type Choice = NonNullable<ChoiceDraft['choice']>

/** One record may want several things, and one thing of several others. */
export const keyOf = ({ rule, id, like }: Want) => [rule, id, like?.id].filter(Boolean).join(':')

/** What is taken: the proposed one, or what was made of it. */
export type Taken = Pick<ChoiceDraft, 'english' | 'trl'>

/** Decides about what a record wants, with the records as they were seen. */
export const decide = (
  { rule, kind, id, revision, like }: Pick<Want, 'rule' | 'kind' | 'id'> & Partial<Want>,
  choice: Choice,
  taken: Taken = {},
) =>
  unwrap(
    api.POST('/api/v1/quality/decisions', {
      body: {
        rule,
        choice,
        kind,
        record: id,
        revision,
        other: like?.id,
        otherRevision: like?.revision,
        ...taken,
      },
    }),
  )

export const takeBack = (id: string) =>
  unwrapOptional(api.DELETE('/api/v1/quality/decisions/{id}', { params: { path: { id } } }))
