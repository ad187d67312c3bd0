import { type KeyboardEvent, useRef } from 'react'
import { letterOf, useCharacterKeys } from '../ui/character-keys'
import type { Queue } from './use-queue'

/** After G the next letter names a page. */
const SECOND_KEY_MILLIS = 1500

/** J, K, Enter, Y and R in the queue. They work only while the focus is in the list, and can be switched off. */
export function useQueueKeys(queue: Queue) {
  const lettersOn = useCharacterKeys()
  const gAt = useRef(Number.NEGATIVE_INFINITY)
  return (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    const id = row?.dataset.row
    const letter = letterOf(event)
    const afterG = event.timeStamp - gAt.current < SECOND_KEY_MILLIS
    gAt.current = letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const onRow = event.key === 'Enter' && event.target === row && !event.nativeEvent.isComposing
    if (onRow && id) queue.open(id)
    else if (!lettersOn || afterG) return
    else if (letter === 'j') queue.go(id, 1)
    else if (letter === 'k') queue.go(id, -1)
    else if (letter === 'y' && id) queue.accept(id)
    else if (letter === 'r' && id) queue.refuse(id)
    else return
    event.preventDefault()
  }
}
