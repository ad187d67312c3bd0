import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapOptional } from '../../api/client'
import type { TieView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { COLLECTIONS } from '../../record/record-queries'
import { useToast } from '../../ui/toast'
import { type TiedKind, tiesQuery } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'

/** Ends ties of a record and says so. */
export function useEnding(kind: TiedKind, id: string) {
  const t = useMessages(disclosureTexts)
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const end = async (tie: TieView, who: string) => {
    setBusy(true)
    setProblem(null)
    try {
      const path = { id, tie: tie.id }
      await unwrapOptional(api.DELETE(`/api/v1/${COLLECTIONS[kind]}/{id}/ties/{tie}`, { params: { path } }))
      toast(t.ties.done(t.tie[tie.tie], who))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
      await queryClient.invalidateQueries({ queryKey: tiesQuery(kind, id).queryKey })
    }
  }
  return { end, busy, problem }
}
