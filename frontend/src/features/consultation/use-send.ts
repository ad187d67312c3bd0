import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapTagged } from '../../api/client'
import { ALL_CONSULTATIONS, consultationQuery } from '../../consultation/consultation-queries'
import type { QuestionDraft } from '../../consultation/question-draft'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useToast } from '../../ui/toast'
import { askTexts } from './ask-texts'

/** Sends a question and goes to what came of it; `onSent` forgets what was kept of it here. */
export function useSend(onSent: () => void) {
  const t = useMessages(askTexts).ask
  const toast = useToast()
  const paths = usePaths()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  // The same question sent twice, after a lost answer, is one consultation.
  const [key] = useState(() => crypto.randomUUID())
  const send = async ({ receiver, ...sheet }: QuestionDraft) => {
    setBusy(true)
    setProblem(null)
    try {
      const asked = await unwrapTagged(
        api.POST('/api/v1/consultations', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...sheet, receiver: receiver || null },
        }),
      )
      onSent()
      queryClient.setQueryData(consultationQuery(asked.view.id).queryKey, asked)
      void queryClient.invalidateQueries({ queryKey: ALL_CONSULTATIONS })
      toast(t.sent)
      await router.navigate({ href: paths.consultation(asked.view.id) })
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
    }
  }
  return { busy, problem, send }
}
