import { useState } from 'react'
import { useKeptDraft } from '../editing/use-kept-draft'
import { useSession } from '../session/session'

/** What is being typed for something, kept on this device until it is sent. */
export function useKept<S extends object>(about: string, begin: S) {
  const account = useSession()?.account.id ?? ''
  const [sheet, setSheet] = useState(begin)
  const [touched, setTouched] = useState(false)
  const { keptAt, forget } = useKeptDraft<S>({
    key: `${account}:introduction:${about}`,
    now: { sheet, base: begin, etag: null },
    touched,
    onRestore: (draft) => {
      setSheet({ ...begin, ...draft.sheet })
      setTouched(true)
    },
  })
  return {
    sheet,
    keptAt,
    change: (part: Partial<S>) => {
      setSheet((now) => ({ ...now, ...part }))
      setTouched(true)
    },
    /** It was sent: what comes now begins anew. */
    done: () => {
      setSheet(begin)
      setTouched(false)
      forget()
    },
  }
}
