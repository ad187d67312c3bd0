import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/api-problem'
import type { Want } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { confirmationsQuery } from '../record/confirmation-queries'
import { loadToastCard, useToast } from '../ui/toast'
import { type Choice, decide, keyOf, proposalsQuery, type Taken, takeBack } from './proposal-queries'
import { qualityTexts } from './quality-texts'

/** Whether a single key is enough: there is something to take. */
export const isProposed = ({ rule, english, trl }: Want) =>
  rule === 'ENGLISH_TITLE' ? !!english : rule === 'READINESS' ? !!trl : true

/** Settles a row and takes it out of the list; what was declined says so beside it, and the list is read anew. */
export function useDecisions(onLeave: (key: string) => void) {
  const t = useMessages(qualityTexts)
  const language = useLanguage()
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState<string | null>(null)
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  // A key is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])

  const readAnew = async ({ kind, id, like }: Want) => {
    await queryClient.invalidateQueries(proposalsQuery)
    await queryClient.invalidateQueries(confirmationsQuery)
    for (const one of [id, like?.id]) if (one) await queryClient.invalidateQueries({ queryKey: [kind, one] })
  }
  const back = async (item: Want, decision: string) => {
    try {
      await takeBack(decision)
      toast(t.takenBack, { record: keyOf(item) })
    } catch (error) {
      toast(problemOf(error).detail ?? '', { record: keyOf(item), tone: 'warning' })
    }
    await readAnew(item)
  }
  const decided = async (item: Want, choice: Choice, taken?: Taken) => {
    const { id } = await decide(item, choice, taken)
    return () => void back(item, id)
  }
  const accepted = ({ rule, hidden }: Want) => {
    if (rule === 'UNCONFIRMED') return hidden ? t.restored : t.confirmed
    return rule === 'DUPLICATE' ? t.merged : t.taken
  }
  /** @param done does it; tells how it is taken back */
  const settle = async (item: Want, text: string, done: () => Promise<() => void>) => {
    const key = keyOf(item)
    if (busy === key) return
    setBusy(key)
    setTroubles(({ [key]: _, ...others }) => others)
    try {
      const undo = await done()
      onLeave(key)
      toast(text, { record: key, undo })
    } catch (error) {
      setTroubles((all) => ({ ...all, [key]: problemOf(error).detail ?? '' }))
    }
    setBusy(null)
    await readAnew(item)
  }
  return {
    busy,
    troubles,
    accept: (item: Want, taken: Taken = { english: item.english, trl: item.trl }) => {
      const title = plain(item.title, language)
      return settle(item, accepted(item)(title), () => decided(item, 'ACCEPTED', taken))
    },
    later: (item: Want) => settle(item, t.putOff(plain(item.title, language)), () => decided(item, 'LATER')),
    different: (item: Want) => settle(item, t.keptApart, () => decided(item, 'DIFFERENT')),
  }
}

export type DecisionActs = ReturnType<typeof useDecisions>
