import { queryOptions } from '@tanstack/react-query'
import { api, unwrap, unwrapOptional, unwrapTagged } from '../api/client'
import type { ConsultationState } from '../api/types'

const ROWS = 20

/** Everything that is told of consultations; a step of one changes the others. */
export const ALL_CONSULTATIONS = ['consultations']

/** States of what waits for the desk. */
export const OPEN_CONSULTATIONS: readonly ConsultationState[] = ['RECEIVED', 'SORTING', 'EXAMINING']

/** Which of a desk's consultations are asked for. */
export interface QueueAsked {
  state: readonly ConsultationState[]
  prefecture?: string | undefined
  field?: string | undefined
  whose?: string | undefined
  overdue?: boolean | undefined
}

/** Those of the desk of one's own organization, the most urgent first. */
export const queueQuery = (asked: QueueAsked, cursor?: string, limit = ROWS) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'queue', asked, cursor, limit],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/consultations', {
          params: { query: { limit, ...queryOf(asked), ...(cursor && { cursor }) } },
        }),
      ),
  })

/** As the address of the table has it, too. */
export const queryOf = ({ state, prefecture, field, whose, overdue }: QueueAsked) => ({
  state: [...state],
  ...(prefecture && { prefecture: [prefecture] }),
  ...(field && { field }),
  ...(whose && { whose }),
  ...(overdue && { overdue }),
})

/** Those one has asked oneself, the latest first. */
export const ownConsultationsQuery = queryOptions({
  queryKey: [...ALL_CONSULTATIONS, 'own'],
  queryFn: () => unwrap(api.GET('/api/v1/me/consultations')),
})

/** One consultation with its ETag. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'one', id],
    queryFn: () => unwrapTagged(api.GET('/api/v1/consultations/{id}', { params: { path: { id } } })),
  })

/** Desks that can be asked, the nearest first. */
export const desksQuery = (q: string) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'desks', q],
    queryFn: () => unwrap(api.GET('/api/v1/consultations/desks', { params: { query: { q } } })),
  })

export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'colleagues', id],
    queryFn: () => unwrap(api.GET('/api/v1/consultations/{id}/colleagues', { params: { path: { id } } })),
  })

/** Earlier ones that are like it. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'similar', id],
    queryFn: () => unwrap(api.GET('/api/v1/consultations/{id}/similar', { params: { path: { id } } })),
  })

/** The consultation a need was made of; null when it was made of none that the reader may know of. */
export const originQuery = (need: string) =>
  queryOptions({
    queryKey: [...ALL_CONSULTATIONS, 'of', need],
    queryFn: () =>
      unwrapOptional(api.GET('/api/v1/needs/{id}/consultation', { params: { path: { id: need } } })),
  })
