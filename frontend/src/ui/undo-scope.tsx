import { type ReactNode, useCallback, useRef } from 'react'
import { type Announce, ToastContext, useToast } from './toast'
import { usePageKey } from './use-page-key'

interface Act {
  record: string | undefined
  undo: () => void
}

const TYPED_IN = 'input, textarea, select, [contenteditable], dialog'

/** Whatever is done within and can be undone is undone by Ctrl or ⌘ with Z, too, the last act first. */
export function UndoScope({ children }: { children: ReactNode }) {
  const announce = useToast()
  const acts = useRef<readonly Act[]>([])
  const heard = useCallback<Announce>(
    (text, deed) => {
      const { record, undo } = deed ?? {}
      // What is said last of a record takes the way back of what was said before.
      acts.current = acts.current.filter((act) => !record || act.record !== record)
      if (!undo) return announce(text, deed)
      const act: Act = {
        record,
        undo: () => {
          acts.current = acts.current.filter((one) => one !== act)
          undo()
        },
      }
      acts.current = [...acts.current, act]
      return announce(text, { ...deed, undo: act.undo })
    },
    [announce],
  )
  usePageKey((event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
    if (event.shiftKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest(TYPED_IN)) return
    const last = acts.current.at(-1)
    if (!last) return
    event.preventDefault()
    last.undo()
  })
  return <ToastContext value={heard}>{children}</ToastContext>
}
