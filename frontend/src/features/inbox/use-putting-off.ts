import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { problemOf } from '../../api/api-problem'
import type { UnmatchedNeed } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { decide, takeBack } from '../../quality/proposal-queries'
import { rowFocus } from '../../ui/row-focus'
import { useToast } from '../../ui/toast'
import { unmatchedQuery } from './inbox-queries'
import { inboxTexts } from './inbox-texts'

/** Puts a need off for two weeks, for the whole organization, and takes that back. */
export function usePuttingOff(list: RefObject<HTMLElement | null>) {
  const t = useMessages(inboxTexts)
  const language = useLanguage()
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState<string | null>(null)
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  const focus = rowFocus(list)
  const readAnew = () => queryClient.invalidateQueries(unmatchedQuery)
  const back = async (record: string, decision: string) => {
    try {
      await takeBack(decision)
      toast(t.backAgain, { record })
    } catch (error) {
      toast(problemOf(error).detail ?? t.failed, { record, tone: 'warning' })
    }
    await readAnew()
  }
  const putOff = async ({ id, need }: UnmatchedNeed & { id: string }) => {
    if (busy === id) return
    setBusy(id)
    setTroubles(({ [id]: _gone, ...others }) => others)
    try {
      const decision = await decide({ rule: 'UNMATCHED', kind: 'need', id: need.id }, 'LATER')
      focus.leave(id)
      toast(t.putOff(plain(need.title, language)), {
        record: id,
        undo: () => void back(id, decision.id),
      })
      await readAnew()
    } catch (error) {
      setTroubles((all) => ({ ...all, [id]: problemOf(error).detail ?? t.failed }))
    }
    setBusy(null)
  }
  return { putOff, busy, troubles }
}
