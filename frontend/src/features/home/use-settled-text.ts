import { type ChangeEvent, useState } from 'react'
import { useSettled } from '../../ui/use-settled'

/** A text being typed, and what it was when typing last paused; composing with an input method is typing. */
export function useSettledText() {
  const [typed, setTyped] = useState('')
  const [composing, setComposing] = useState(false)
  return {
    typed,
    settled: useSettled(typed.trim(), composing),
    setTyped,
    handlers: {
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setTyped(event.target.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  }
}
