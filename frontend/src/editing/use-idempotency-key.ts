import { useRef } from 'react'

/** One key per content: the same sheet sent twice makes one record, a changed one is a new request. */
export function useIdempotencyKey(): (sheet: object) => string {
  const last = useRef({ content: '', key: '' })
  return (sheet) => {
    const content = JSON.stringify(sheet)
    if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() }
    return last.current.key
  }
}
