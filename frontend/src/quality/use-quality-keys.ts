import type { KeyboardEvent } from 'react'
import type { Want } from '../api/types'
import { letterOf, useCharacterKeys } from '../ui/character-keys'
import { keyOf } from './proposal-queries'

interface Keys {
  focus: (key: string | undefined, by: number) => void
  accept: (item: Want) => void
  edit: (item: Want) => void
  later: (item: Want) => void
  different: (item: Want) => void
}

/** J, K, A, E, H and D. They work only while the focus is in the list, and can be switched off. */
export function useQualityKeys(items: readonly Want[], keys: Keys) {
  const lettersOn = useCharacterKeys()
  return (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    const item = items.find((each) => keyOf(each) === row?.dataset.row)
    const letter = letterOf(event)
    if (!lettersOn) return
    if (letter === 'j') keys.focus(row?.dataset.row, 1)
    else if (letter === 'k') keys.focus(row?.dataset.row, -1)
    else if (!item) return
    else if (letter === 'a') keys.accept(item)
    else if (letter === 'e' && !item.hidden) keys.edit(item)
    else if (letter === 'h') keys.later(item)
    else if (letter === 'd' && item.rule === 'DUPLICATE') keys.different(item)
    else return
    event.preventDefault()
  }
}
