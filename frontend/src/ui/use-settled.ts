import { useEffect, useState } from 'react'

const PAUSE_MILLIS = 250

/**
 * A value that changes while somebody types, as it was when typing last paused.
 * While `held` (an input method is composing) no pause counts; it begins when composing ends.
 */
export function useSettled<T extends string>(value: T, held: boolean): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLIS)
    return () => clearTimeout(timer)
  }, [value, held])
  return settled
}
