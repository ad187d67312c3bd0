import type { KeyboardEvent } from 'react'
import { letterOf, useCharacterKeys } from '../../ui/character-keys'

/** What a key does to the row one stands on. Letters can be switched off; Enter works on the row itself alone. */
export function useOneRowKeys<T extends { id: string }>(
  items: readonly T[],
  acts: Record<string, (item: T) => void>,
) {
  const lettersOn = useCharacterKeys()
  return (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    const item = items.find(({ id }) => id === row?.dataset.row)
    const onRow = event.target === row && !event.nativeEvent.isComposing
    const key = event.key === 'Enter' && onRow ? 'Enter' : lettersOn ? letterOf(event) : null
    const act = item && key ? acts[key] : undefined
    if (!act || !item) return
    act(item)
    event.preventDefault()
  }
}
