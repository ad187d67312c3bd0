import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, type Tagged, unwrapTagged } from '../../api/client'
import type { Answer, ClearanceView, DecisionDraft } from '../../api/types'
import { ALL_CLEARANCES, checkQuery } from '../../clearance/clearance-queries'
import { useToast } from '../../ui/toast'

type Check = Tagged<ClearanceView>

/** The steps of one check; each takes the version it saw and shows what came of it. */
export function useCheck(id: string) {
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  const run = async (step: () => Promise<Check>, done: string): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    try {
      const result = await step()
      queryClient.setQueryData(checkQuery(id).queryKey, result)
      toast(done)
      await queryClient.invalidateQueries({ queryKey: ALL_CLEARANCES })
      await queryClient.invalidateQueries({ queryKey: [result.view.kind, result.view.record] })
      return true
    } catch (error) {
      setProblem(problemOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}

const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } })

export const answer = (id: string, etag: string, edition: string, answers: Answer[]): Promise<Check> =>
  unwrapTagged(api.PUT('/api/v1/clearances/{id}/answers', { ...at(id, etag), body: { edition, answers } }))

export const submit = (id: string, etag: string): Promise<Check> =>
  unwrapTagged(api.PUT('/api/v1/clearances/{id}/submission', at(id, etag)))

export const decide = (id: string, etag: string, body: DecisionDraft): Promise<Check> =>
  unwrapTagged(api.PUT('/api/v1/clearances/{id}/decision', { ...at(id, etag), body }))

export const endApproval = (id: string): Promise<Check> =>
  unwrapTagged(api.DELETE('/api/v1/clearances/{id}/approval', { params: { path: { id } } }))
