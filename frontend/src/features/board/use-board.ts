import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '../../api/api-problem'
import type { Tagged } from '../../api/client'
import type { BoardColumn, BoardView, CardView, Teammate } from '../../api/types'
import { BOARDS, boardQuery } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { loadToastCard, useToast } from '../../ui/toast'
import { entrust, place, remove } from './board-calls'
import { nextIn, withCard, withCardAt, withoutCard } from './board-state'
import { pageTexts } from './page-texts'

/** Somebody else has changed the card, or taken it off. */
const OVERTAKEN: readonly number[] = [409, 412]

export type BoardActs = ReturnType<typeof useBoard>

/** What can be done to the cards of a board, for buttons, keys and pointer alike; the last act can be undone. */
export function useBoard(id: string) {
  const t = useMessages(pageTexts).done
  const words = useMessages(boardTexts)
  const language = useLanguage()
  const toast = useToast()
  const queryClient = useQueryClient()
  const { queryKey } = boardQuery(id)
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  const inTurn = useTurns()
  const undo = useRef<Act | null>(null)
  // An act is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])

  const paint = (change: (board: BoardView) => BoardView) =>
    queryClient.setQueryData<Tagged<BoardView>>(queryKey, (now) => now && { ...now, view: change(now.view) })
  const board = () => queryClient.getQueryData<Tagged<BoardView>>(queryKey)?.view
  const find = (card: string) => board()?.cards.find((one) => one.id === card)
  const titleOf = ({ record }: CardView) => (record ? plain(record.title, language) : words.unreadable)
  const tell = (text: string, { id: record }: CardView, back: Act) => {
    undo.current = back
    toast(text, { record, undo: () => inTurn(back) })
  }

  /** Shows an act at once; where it was declined, what stands now and why. */
  const act = async (
    card: CardView,
    shown: (board: BoardView) => BoardView,
    call: () => Promise<CardView>,
  ) => {
    undo.current = null
    setTroubles(({ [card.id]: _gone, ...others }) => others)
    await queryClient.cancelQueries({ queryKey })
    paint(shown)
    try {
      const next = await call()
      void queryClient.invalidateQueries({ queryKey: [...BOARDS, 'list'] })
      return next
    } catch (error) {
      const declined = problemOf(error)
      await queryClient.refetchQueries({ queryKey })
      const now = find(card.id)
      const overtaken = now ? t.overtaken(words.column[now.column]) : t.overtakenGone
      const trouble = OVERTAKEN.includes(declined.status) ? overtaken : (declined.detail ?? overtaken)
      if (now) setTroubles((all) => ({ ...all, [card.id]: trouble }))
      else toast(trouble)
      return null
    }
  }

  const move = async (seen: CardView, column: BoardColumn, before: string | null, said?: string) => {
    const from = board()
    const there = find(seen.id)
    const card = there ?? seen
    const behind = from && there ? nextIn(from, there) : null
    if (before === card.id || (there && card.column === column && behind === before)) return
    const next = await act(
      card,
      (now) => withCardAt(now, { ...card, column }, before),
      () => place(id, card, column, before),
    )
    if (!next) return
    paint((now) => withCard(now, next))
    const back = () =>
      there ? move(next, card.column, behind, t.back(titleOf(card))) : takeOff(next, t.removed(titleOf(card)))
    tell(said ?? t.moved(titleOf(card), words.column[column]), card, back)
  }

  const takeOff = async (seen: CardView, said: string) => {
    const from = board()
    const card = find(seen.id)
    if (!from || !card) return
    const behind = nextIn(from, card)
    const next = await act(
      card,
      (now) => withoutCard(now, card),
      () => remove(id, card),
    )
    if (next) tell(said, card, () => move(next, card.column, behind, t.back(titleOf(card))))
  }

  const give = async (seen: CardView, owner: Teammate | null) => {
    const card = find(seen.id)
    if (!card) return
    const next = await act(
      card,
      (now) => withCard(now, { ...card, owner }),
      () => entrust(id, card, owner?.id ?? null),
    )
    if (!next) return
    paint((now) => withCard(now, next))
    tell(t.owned(titleOf(card), owner?.name ?? words.nobody), card, () => give(next, card.owner))
  }

  return {
    troubles,
    titleOf,
    moveTo: (card: CardView, column: BoardColumn, before: string | null = null) =>
      inTurn(() => move(card, column, before)),
    takeOff: (card: CardView) => inTurn(() => takeOff(card, t.removed(titleOf(card)))),
    giveTo: (card: CardView, owner: Teammate | null) => inTurn(() => give(card, owner)),
    undo: () =>
      inTurn(async () => {
        const back = undo.current
        undo.current = null
        if (back) await back()
        else toast(t.nothing)
      }),
    /** Shows a card as an answer has it. */
    show: (card: CardView) => paint((now) => withCard(now, card)),
  }
}

type Act = () => Promise<void>

/** Acts one after the other, each on what the one before has left: keys come faster than answers. */
function useTurns() {
  const last = useRef(Promise.resolve())
  return (act: Act) => {
    last.current = last.current.then(act).catch(() => undefined)
  }
}
