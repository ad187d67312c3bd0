import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import type { IntroductionView } from '../api/types'
import { useToast } from '../ui/toast'
import { type Introduction, takeBack } from './introduction-calls'
import { INTRODUCTIONS, introductionQuery } from './introduction-queries'

/** Somebody was faster: another version, or another state. */
export const OVERTAKEN = [409, 412]

/** Reads and remembers introductions: what came of a step is shown at once, and read anew in lists. */
export function useIntroductions() {
  const queryClient = useQueryClient()
  return {
    fresh: (id: string) => queryClient.fetchQuery({ ...introductionQuery(id), staleTime: 0 }),
    note: (next: Introduction) => {
      queryClient.setQueryData(introductionQuery(next.view.id).queryKey, next)
      for (const part of ['first', 'pages', 'unmatched'])
        void queryClient.invalidateQueries({ queryKey: [...INTRODUCTIONS, part] })
    },
  }
}

/** Says what was done, with the way back while there is one. */
export function useTold() {
  const toast = useToast()
  const { note } = useIntroductions()
  return (next: Introduction, done: string, undone: string) => {
    const undo = () =>
      takeBack(next).then(
        (back) => {
          note(back)
          toast(undone, { record: next.view.id })
        },
        (error: unknown) => toast(problemOf(error).detail ?? undone, { tone: 'warning' }),
      )
    toast(done, { record: next.view.id, ...(next.view.undoUntil && { undo: () => void undo() }) })
  }
}

/** The steps of one introduction; when somebody was faster, what they did is shown and nothing is lost. */
export function useIntroduction(seen: Introduction, undone: string) {
  const { fresh, note } = useIntroductions()
  const tell = useTold()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  /** What was seen before somebody was faster. */
  const [before, setBefore] = useState<IntroductionView | null>(null)

  const run = async (act: () => Promise<Introduction>, done: string): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    setBefore(null)
    try {
      const next = await act()
      note(next)
      tell(next, done, undone)
      return true
    } catch (error) {
      const declined = problemOf(error)
      if (OVERTAKEN.includes(declined.status)) {
        const now = await fresh(seen.view.id).catch(() => seen)
        if (now.view.revision !== seen.view.revision) setBefore(seen.view)
        else setProblem(declined)
      } else setProblem(declined)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, before, run }
}
