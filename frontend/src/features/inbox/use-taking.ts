import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useState } from 'react'
import { problemOf } from '../../api/api-problem'
import type { ConsultationSummary } from '../../api/types'
import { assign, type Consultation } from '../../consultation/consultation-calls'
import { ALL_CONSULTATIONS, consultationQuery } from '../../consultation/consultation-queries'
import { consultationTexts } from '../../consultation/consultation-texts'
import { useMessages } from '../../i18n/messages'
import { useSession } from '../../session/session'
import { rowFocus } from '../../ui/row-focus'
import { loadToastCard, useToast } from '../../ui/toast'
import { inboxTexts } from './inbox-texts'

/** Takes on what nobody has, and gives it back; what was declined says so beside its row. */
export function useTaking(list: RefObject<HTMLElement | null>) {
  const t = useMessages(inboxTexts)
  const { reference } = useMessages(consultationTexts)
  const own = useSession()?.account.id
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState<readonly string[]>([])
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  const focus = rowFocus(list)
  // A key is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])

  const show = async (result: Consultation) => {
    queryClient.setQueryData(consultationQuery(result.view.id).queryKey, result)
    await queryClient.invalidateQueries({ queryKey: [...ALL_CONSULTATIONS, 'queue'] })
  }
  const giveBack = async ({ view, etag }: Consultation) => {
    const record = view.id
    try {
      await show(await assign(record, etag, null))
      toast(t.givenBack(reference(view.reference)), { record })
    } catch (error) {
      toast(problemOf(error).detail ?? t.failed, { record, tone: 'warning' })
    }
  }
  const take = async ({ id, assignee }: ConsultationSummary) => {
    if (!own || assignee || busy.includes(id)) return
    setBusy((now) => [...now, id])
    setTroubles(({ [id]: _gone, ...others }) => others)
    focus.leave(id)
    try {
      const seen = await queryClient.fetchQuery({ ...consultationQuery(id), staleTime: 0 })
      if (seen.view.assignee) {
        const { name } = seen.view.assignee
        setTroubles((all) => ({ ...all, [id]: t.alreadyTaken(name) }))
      } else {
        const taken = await assign(id, seen.etag, own)
        toast(t.taken(reference(seen.view.reference)), { record: id, undo: () => void giveBack(taken) })
        await show(taken)
      }
    } catch (error) {
      setTroubles((all) => ({ ...all, [id]: problemOf(error).detail ?? t.failed }))
    }
    setBusy((now) => now.filter((one) => one !== id))
  }
  return { take, busy, troubles }
}
