import type { KeyboardEvent, RefObject } from 'react'
import { letterOf, useCharacterKeys } from '../../ui/character-keys'
import { rowFocus } from '../../ui/row-focus'

const STEPS: Record<string, number> = { j: 1, k: -1 }

/** J and K through the rows of all parts, heard before the parts hear them; the other keys are theirs. */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  const lettersOn = useCharacterKeys()
  const focus = rowFocus(list)
  return (event: KeyboardEvent) => {
    const by = lettersOn ? STEPS[letterOf(event) ?? ''] : undefined
    const target = event.target instanceof Element && !event.target.closest('dialog') ? event.target : null
    if (!by || !target) return
    const row = target.closest<HTMLElement>('[data-row]')
    // Who has come to a part by F6 begins there.
    const first = target.closest('[data-region]')?.querySelector<HTMLElement>('[data-row]')
    if (row) focus.go(row.dataset.row, by)
    else if (first) first.focus()
    else focus.on(undefined)
    event.preventDefault()
    event.stopPropagation()
  }
}
