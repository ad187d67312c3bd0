import { type ChangeEvent, useEffect, useState } from 'react'

const PAUSE_MILLIS = 250

/** A text being typed, and what it was when typing last paused; composing with an input method is typing. */
export function useSettledText() {
  const [typed, setTyped] = useState('')
  const [composing, setComposing] = useState(false)
  const [settled, setSettled] = useState('')
  // The pause is counted from the last key or from the end of a composition.
  useEffect(() => {
    if (composing) return undefined
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MILLIS)
    return () => clearTimeout(timer)
  }, [typed, composing])
  return {
    typed,
    settled,
    setTyped,
    handlers: {
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setTyped(event.target.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  }
}
