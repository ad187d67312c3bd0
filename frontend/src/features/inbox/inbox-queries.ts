import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { OPEN_CONSULTATIONS, queueQuery } from '../../consultation/consultation-queries'
import { INTRODUCTIONS, introductionPagesQuery } from '../../introduction/introduction-queries'

const NEEDS = 10
/** Who has more than these sees the rest on its own page. */
const ROWS = 50

/** What waits for the reader's side, by the day it is due. */
export const waitingQuery = introductionPagesQuery({ turn: 'mine' }, ROWS)

/** Needs that nobody was brought to, the best seeds first. An introduction takes its need away. */
export const unmatchedQuery = queryOptions({
  queryKey: [...INTRODUCTIONS, 'unmatched'],
  queryFn: () => unwrap(api.GET('/api/v1/me/unmatched-needs', { params: { query: { limit: NEEDS } } })),
})

/** What the desk was asked and nobody has taken on. */
export const nobodysQuery = queueQuery({ state: OPEN_CONSULTATIONS, whose: 'NOBODYS' }, undefined, ROWS)

/** What the reader has to answer. */
export const ownQuery = queueQuery({ state: OPEN_CONSULTATIONS, whose: 'MINE' }, undefined, ROWS)
