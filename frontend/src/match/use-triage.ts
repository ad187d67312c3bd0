import { type RefObject, useEffect, useState } from 'react'
import type { Match } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { loadToastCard, useToast } from '../ui/toast'
import { cardTexts } from './card-texts'
import { type ListView, MOST_PICKED, NONE_OPEN, openIn } from './list-view'
import type { DeclineReason, Mark, Marks } from './marks'
import { focusMatch, type Verb } from './triage-keys'

export interface Triaged {
  /** The candidates in the order shown, without the declined ones. */
  shown: readonly Match[]
  view: ListView
  onView: (view: ListView) => void
  marks: Marks
  onMark: (id: string, mark: Mark | undefined) => void
  onCompare?: (() => void) | undefined
  /** Asks for an introduction, or opens the one there is. */
  onAsk?: ((id: string) => void) | undefined
  /** Puts a candidate on a board. */
  onBoard?: ((id: string) => void) | undefined
}

/** What can be done to the candidates of a list, for buttons and keys alike. */
export function useTriage(triaged: Triaged, list: RefObject<HTMLElement | null>) {
  const { shown, view, onView, marks, onMark, onCompare, onAsk, onBoard } = triaged
  const t = useMessages(cardTexts)
  const language = useLanguage()
  const toast = useToast()
  const [declining, setDeclining] = useState<string | null>(null)
  const open = openIn(view, shown)
  // A mark is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])
  const titleOf = (id: string) => plain(shown.find((one) => one.id === id)?.title, language)
  const step = (id: string | undefined, by: number) => {
    const index = shown.findIndex((one) => one.id === id)
    return shown[index + by] ?? shown[index]
  }

  const keep = (id: string) => {
    const before = marks[id]
    const kept = before === 'KEPT'
    onMark(id, kept ? undefined : 'KEPT')
    toast((kept ? t.unkeptToast : t.keptToast)(titleOf(id)), {
      record: id,
      undo: () => onMark(id, before),
    })
  }
  const pick = (id: string) => {
    const picked = view.pick ?? []
    if (picked.includes(id)) onView({ ...view, pick: picked.filter((one) => one !== id) })
    else if (picked.length < MOST_PICKED) onView({ ...view, pick: [...picked, id] })
    else toast(t.compareFull(MOST_PICKED))
  }
  const toggle = (id: string) => onView({ ...view, open: open === id ? NONE_OPEN : id })
  const stopDeclining = (id: string) => {
    setDeclining(null)
    focusMatch(list.current, id)
  }
  const decline = (id: string, reason: DeclineReason) => {
    const before = marks[id]
    const neighbour = step(id, 1)?.id === id ? step(id, -1) : step(id, 1)
    setDeclining(null)
    // The card goes away; the next one takes its place, also under the focus.
    focusMatch(list.current, neighbour?.id)
    if (open === id) onView({ ...view, open: neighbour?.id })
    onMark(id, reason)
    toast(t.declinedToast(titleOf(id), t.reasons[reason]), { record: id, undo: () => onMark(id, before) })
  }

  const verbs: Record<Verb, (id: string) => void> = {
    next: (id) => focusMatch(list.current, step(id, 1)?.id),
    previous: (id) => focusMatch(list.current, step(id, -1)?.id),
    reasons: toggle,
    keep,
    pick: (id) => onCompare && pick(id),
    compare: () => onCompare?.(),
    decline: (id) => setDeclining(declining === id ? null : id),
    ask: (id) => onAsk?.(id),
    board: (id) => onBoard?.(id),
  }
  /** Does what a key says; false when it says nothing here. */
  const act = (verb: Verb, id: string | undefined): boolean => {
    if (id) verbs[verb](id)
    else if (verb === 'compare') onCompare?.()
    else if (verb === 'next') focusMatch(list.current, shown[0]?.id)
    else return false
    return true
  }
  return { open, declining, act, decline, stopDeclining }
}
