import { type KeyboardEvent, useRef, useState } from 'react'
import type { BoardColumn } from '../../api/types'
import { COLUMNS } from '../../board/board-queries'
import { letterOf, useCharacterKeys } from '../../ui/character-keys'

/** After G the next letter names a page. */
const SECOND_KEY_MILLIS = 1500

/** What a key does to the card one stands on. */
export interface CardKeys {
  go: (id: string | undefined, by: number) => void
  open: (id: string) => void
  move: (id: string, column: BoardColumn) => void
  note: (id: string) => void
  owner: (id: string) => void
  remove: (id: string) => void
}

/** J, K, M with a number, T, O, X and Enter on a board. Only while the focus is in it; letters can be switched off. */
export function useBoardKeys(keys: CardKeys, frozen: boolean) {
  const lettersOn = useCharacterKeys()
  const gAt = useRef(Number.NEGATIVE_INFINITY)
  const [moving, setMoving] = useState<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
    const id = card?.dataset.card
    const letter = letterOf(event)
    const afterG = event.timeStamp - gAt.current < SECOND_KEY_MILLIS
    gAt.current = letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    // Of a board that was put away no letter changes anything.
    if (frozen && 'mtox'.includes(letter ?? '-')) return
    const column = COLUMNS[Number(letter) - 1]
    const onCard = event.target === card && !event.nativeEvent.isComposing
    setMoving(lettersOn && letter === 'm' && !afterG && id ? id : null)
    if (id && moving === id && column) keys.move(id, column)
    else if (id && moving === id && event.key === 'Escape') {
      // The column is not chosen; that is all.
    } else if (id && onCard && event.key === 'Enter') keys.open(id)
    else if (id && onCard && event.key === 'Delete') keys.remove(id)
    else if (!lettersOn || afterG) return
    else if (letter === 'j') keys.go(id, 1)
    else if (letter === 'k') keys.go(id, -1)
    else if (letter === 't' && id) keys.note(id)
    else if (letter === 'o' && id) keys.owner(id)
    else if (letter === 'x' && id) keys.remove(id)
    else if (!(letter === 'm' && id)) return
    event.preventDefault()
  }
  return { onKeyDown, moving }
}
