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
import { give, move, remove } from './board-calls'
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
  const undo = useRef<(() => void) | null>(null)
  // An act is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])

  const paint = (change: (board: BoardView) => BoardView) =>
    queryClient.setQueryData<Tagged<BoardView>>(queryKey, (now) => now && { ...now, view: change(now.view) })
  const board = () => queryClient.getQueryData<Tagged<BoardView>>(queryKey)?.view
  const titleOf = ({ record }: CardView) => (record ? plain(record.title, language) : words.unreadable)
  const tell = (text: string, card: string, back?: () => void) => {
    undo.current = back ?? null
    toast(text, { record: card, ...(back && { undo: back }) })
  }

  /** Shows an act at once; where it was declined, what stands now and why. */
  const act = async (
    card: CardView,
    shown: (board: BoardView) => BoardView,
    call: () => Promise<CardView>,
  ) => {
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
      const now = board()?.cards.find((one) => one.id === card.id)
      const overtaken = now ? t.overtaken(words.column[now.column]) : t.overtakenGone
      const trouble = OVERTAKEN.includes(declined.status) ? overtaken : (declined.detail ?? overtaken)
      if (now) setTroubles((all) => ({ ...all, [card.id]: trouble }))
      else toast(trouble)
      return null
    }
  }

  const moveTo = async (
    card: CardView,
    column: BoardColumn,
    before: string | null,
    said = t.moved(titleOf(card), words.column[column]),
  ) => {
    const from = board()
    if (!from || before === card.id) return
    const there = from.cards.some(({ id: one }) => one === card.id)
    const behind = there ? nextIn(from, card) : null
    if (there && card.column === column && behind === before) return
    const next = await act(
      card,
      (now) => withCardAt(now, { ...card, column }, before),
      () => move(id, card, column, before),
    )
    if (!next) return
    paint((now) => withCard(now, next))
    tell(
      said,
      card.id,
      there ? () => void moveTo(next, card.column, behind, t.back(titleOf(card))) : () => void takeOff(next),
    )
  }

  const takeOff = async (card: CardView) => {
    const from = board()
    if (!from) return
    const behind = nextIn(from, card)
    const next = await act(
      card,
      (now) => withoutCard(now, card),
      () => remove(id, card),
    )
    if (!next) return
    tell(
      t.removed(titleOf(card)),
      card.id,
      () => void moveTo(next, card.column, behind, t.back(titleOf(card))),
    )
  }

  const giveTo = async (card: CardView, owner: Teammate | null) => {
    const next = await act(
      card,
      (now) => withCard(now, { ...card, owner }),
      () => give(id, card, owner?.id ?? null),
    )
    if (!next) return
    paint((now) => withCard(now, next))
    tell(t.owned(titleOf(card), owner?.name ?? words.nobody), card.id, () => void giveTo(next, card.owner))
  }

  return {
    troubles,
    titleOf,
    moveTo: (card: CardView, column: BoardColumn, before: string | null = null) =>
      void moveTo(card, column, before),
    takeOff: (card: CardView) => void takeOff(card),
    giveTo: (card: CardView, owner: Teammate | null) => void giveTo(card, owner),
    undo: () => {
      if (undo.current) undo.current()
      else toast(t.nothing)
      undo.current = null
    },
    /** Shows a card as an answer has it. */
    show: (card: CardView) => paint((now) => withCard(now, card)),
  }
}
