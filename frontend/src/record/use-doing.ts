import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'

/** Does something on the server, keeps why it was declined, and has what it changes read anew. */
export function useDoing(...changed: QueryKey[]) {
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  /** What `act` gives; null when it was declined. */
  const during = async <T>(act: () => Promise<T>): Promise<T | null> => {
    setBusy(true)
    setProblem(null)
    try {
      return await act()
    } catch (error) {
      setProblem(problemOf(error))
      return null
    } finally {
      setBusy(false)
      for (const queryKey of changed) await queryClient.invalidateQueries({ queryKey })
    }
  }
  return { during, busy, problem }
}
