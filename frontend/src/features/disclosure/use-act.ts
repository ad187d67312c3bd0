import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { useToast } from '../../ui/toast'
import type { TiedKind } from './disclosure-queries'

/** Does something to a record, says so, and reads it anew; keeps why it was declined. */
export function useAct(kind: TiedKind, id: string) {
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const act = async (send: () => Promise<unknown>, done: string) => {
    setBusy(true)
    setProblem(null)
    try {
      await send()
      toast(done)
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
    await queryClient.invalidateQueries({ queryKey: [kind, id] })
    await queryClient.invalidateQueries({ queryKey: ['my-records'] })
  }
  return { act, busy, problem }
}
