import { useQueryClient } from '@tanstack/react-query'
import { api, type Tagged, unwrapOptional, unwrapTagged } from '../../api/client'
import type { BoardDraft, BoardThread } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { useToast } from '../../ui/toast'
import { ALL_QUESTIONS, questionQuery } from './coordinator-queries'
import { questionsTexts } from './questions-texts'

/** What can be done to one question; what comes of it shows at once. */
export function useQuestion({ view, etag }: Tagged<BoardThread>) {
  const t = useMessages(questionsTexts)
  const toast = useToast()
  const queryClient = useQueryClient()
  const { during, busy, problem } = useDoing([...ALL_QUESTIONS, 'list'])
  const { id } = view.question
  const path = { id }
  const params = { path, header: { 'If-Match': etag } }
  const shown = (answer: Promise<Tagged<BoardThread>>, said: string) =>
    during(async () => {
      queryClient.setQueryData(questionQuery(id).queryKey, await answer)
      toast(said, { record: id })
      return true
    })
  const reply = (text: string) => {
    const call = api.POST('/api/v1/coordinators/questions/{id}/replies', { params: { path }, body: { text } })
    return shown(unwrapTagged(call), t.sent)
  }
  const removeReply = ({ id: own, text }: BoardThread['replies'][number]) =>
    during(async () => {
      const at = { params: { path: { id, reply: own } } }
      const left = await unwrapTagged(api.DELETE('/api/v1/coordinators/questions/{id}/replies/{reply}', at))
      queryClient.setQueryData(questionQuery(id).queryKey, left)
      toast(t.answerRemoved, { record: own, undo: () => void reply(text) })
    })
  return {
    busy,
    problem,
    reply,
    removeReply,
    revise: (body: BoardDraft) =>
      shown(unwrapTagged(api.PUT('/api/v1/coordinators/questions/{id}', { params, body })), t.saved),
    solve: () =>
      shown(unwrapTagged(api.PUT('/api/v1/coordinators/questions/{id}/solution', { params })), t.isSolved),
    reopen: () =>
      shown(unwrapTagged(api.DELETE('/api/v1/coordinators/questions/{id}/solution', { params })), t.isOpen),
    remove: () =>
      during(async () => {
        await unwrapOptional(api.DELETE('/api/v1/coordinators/questions/{id}', { params: { path } }))
        toast(t.removed)
        return true
      }),
  }
}
