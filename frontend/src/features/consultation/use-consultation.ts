import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, type Tagged, unwrapTagged } from '../../api/client'
import type { ConsultationStep, ConsultationView, NeedProposal } from '../../api/types'
import { ALL_CONSULTATIONS, consultationQuery } from '../../consultation/consultation-queries'
import { useMessages } from '../../i18n/messages'
import { useToast } from '../../ui/toast'
import { askTexts } from './ask-texts'

type Consultation = Tagged<ConsultationView>

/** The steps of one consultation; each takes the version it saw, shows what came of it, and can be taken back. */
export function useConsultation(id: string) {
  const t = useMessages(askTexts).undo
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  const show = async (result: Consultation) => {
    queryClient.setQueryData(consultationQuery(result.view.id).queryKey, result)
    await queryClient.invalidateQueries({ queryKey: ALL_CONSULTATIONS, refetchType: 'active' })
  }
  const run = async (step: () => Promise<Consultation>, done: string): Promise<Consultation | null> => {
    setBusy(true)
    setProblem(null)
    try {
      const result = await step()
      toast(done, {
        record: id,
        ...(result.view.undoUntil && { undo: () => void run(() => takeBack(id, result.etag), t.done) }),
      })
      await show(result)
      return result
    } catch (error) {
      setProblem(problemOf(error))
      // Somebody else was faster: what stands now is shown beside the reason.
      await queryClient.invalidateQueries({ queryKey: consultationQuery(id).queryKey })
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}

export type Run = ReturnType<typeof useConsultation>

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
