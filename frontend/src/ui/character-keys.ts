import { useSyncExternalStore } from 'react'

const KEY = 'kakehashi.character-keys'
const listeners = new Set<() => void>()
let spoken: boolean | null = null

/** Single letters as keys of lists, which can be switched off (WCAG 2.1.4). On unless switched off. */
export const characterKeys = {
  areOn(): boolean {
    if (spoken !== null) return spoken
    try {
      return localStorage.getItem(KEY) !== 'off'
    } catch {
      return true
    }
  },
  turn(on: boolean): void {
    spoken = on
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off')
    } catch {
      // Without storage the choice lives as long as the page.
    }
    for (const listener of listeners) listener()
  },
}

export function useCharacterKeys(): boolean {
  return useSyncExternalStore((changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }, characterKeys.areOn)
}

const TYPED_IN =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])'

/** The letter pressed, or null when it belongs to the browser, an input method or a text field. */
export function letterOf(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  nativeEvent: { isComposing: boolean }
  target: EventTarget
}): string | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.target instanceof Element && event.target.closest(TYPED_IN)) return null
  return event.key.length === 1 ? event.key.toLowerCase() : null
}
