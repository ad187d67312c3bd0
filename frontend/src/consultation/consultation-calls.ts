import { api, type Tagged, unwrapTagged } from '../api/client'
import type { ConsultationStep, ConsultationView, NeedProposal } from '../api/types'

export type Consultation = Tagged<ConsultationView>

/** Each writes over the version that was seen, and gives what came of it. */
const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } })

export const step = (id: string, etag: string, body: ConsultationStep): Promise<Consultation> =>
  unwrapTagged(api.PUT('/api/v1/consultations/{id}/step', { ...at(id, etag), body }))

export const takeBack = (id: string, etag: string): Promise<Consultation> =>
  unwrapTagged(api.DELETE('/api/v1/consultations/{id}/step', at(id, etag)))

export const withdraw = (id: string, etag: string): Promise<Consultation> =>
  unwrapTagged(api.PUT('/api/v1/consultations/{id}/withdrawal', at(id, etag)))

export const sendOn = (id: string, etag: string): Promise<Consultation> =>
  unwrapTagged(api.POST('/api/v1/consultations/{id}/referral', at(id, etag)))

export const assign = (id: string, etag: string, assignee: string | null): Promise<Consultation> =>
  unwrapTagged(api.PUT('/api/v1/consultations/{id}/assignment', { ...at(id, etag), body: { assignee } }))

export const sort = (id: string, etag: string, fields: string[]): Promise<Consultation> =>
  unwrapTagged(api.PUT('/api/v1/consultations/{id}/fields', { ...at(id, etag), body: { fields } }))

export const turn = (id: string, etag: string, needs: NeedProposal[]): Promise<Consultation> =>
  unwrapTagged(
    api.POST('/api/v1/consultations/{id}/needs', { ...at(id, etag), body: { needs, language: null } }),
  )

export const write = (id: string, text: string): Promise<Consultation> =>
  unwrapTagged(api.POST('/api/v1/consultations/{id}/notes', { params: { path: { id } }, body: { text } }))
