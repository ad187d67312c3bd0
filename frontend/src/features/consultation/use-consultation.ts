import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { type Consultation, takeBack } from '../../consultation/consultation-calls'
import { ALL_CONSULTATIONS, consultationQuery } from '../../consultation/consultation-queries'
import { useMessages } from '../../i18n/messages'
import { useToast } from '../../ui/toast'
import { askTexts } from './ask-texts'

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
