import { type KeyboardEvent, useRef } from 'react'
import { letterOf, useCharacterKeys } from '../ui/character-keys'

/** What a key does to the candidate one stands on. */
export type Verb = 'next' | 'previous' | 'reasons' | 'keep' | 'pick' | 'compare' | 'decline' | 'ask' | 'board'

const VERBS: Record<string, Verb> = {
  j: 'next',
  k: 'previous',
  e: 'reasons',
  s: 'keep',
  x: 'pick',
  c: 'compare',
  d: 'decline',
  i: 'ask',
  b: 'board',
}
/** After G the next letter names a page (G S: seeds). */
const SECOND_KEY_MILLIS = 1500

/** Keys of a list of candidates. They work only while the focus is in the list, and can be switched off. */
export function useTriageKeys(act: (verb: Verb, id: string | undefined) => boolean) {
  const lettersOn = useCharacterKeys()
  const gAt = useRef(Number.NEGATIVE_INFINITY)
  return (event: KeyboardEvent) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-match]') : null
    const letter = letterOf(event)
    const afterG = event.timeStamp - gAt.current < SECOND_KEY_MILLIS
    gAt.current = letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    const onCardItself = event.key === 'Enter' && event.target === card && !event.nativeEvent.isComposing
    const verb = onCardItself ? 'reasons' : lettersOn && letter && !afterG ? VERBS[letter] : undefined
    if (verb && act(verb, card?.dataset.match)) event.preventDefault()
  }
}

/** Moves the focus to a candidate; without an id to the first one. */
export function focusMatch(list: HTMLElement | null, id: string | undefined): void {
  list?.querySelector<HTMLElement>(id ? `[data-match="${CSS.escape(id)}"]` : '[data-match]')?.focus()
}
