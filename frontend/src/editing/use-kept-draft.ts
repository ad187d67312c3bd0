import { useEffect, useRef, useState } from 'react'
import { type Draft, draftStore } from './draft-store'
import { same } from './merge'

const AUTOSAVE_MILLIS = 800

interface KeptDraftOptions<S> {
  key: string
  /** What is being typed now. */
  now: Omit<Draft<S>, 'savedAt'>
  /** Nothing typed yet: a draft left behind may still be put back, and there is nothing to keep. */
  touched: boolean
  onRestore: (draft: Draft<S>) => void
}

/** Keeps what is typed on this device, shortly after every pause and at the latest when the page is left. */
export function useKeptDraft<S extends object>({ key, now, touched, onRestore }: KeptDraftOptions<S>) {
  const [keptAt, setKeptAt] = useState<Date | null>(null)
  const latest = useRef({ now, touched, onRestore })
  latest.current = { now, touched, onRestore }
  const { sheet, base } = now

  // A draft left on this device is put back, unless typing has begun meanwhile.
  useEffect(() => {
    void draftStore.read<S>(key).then((draft) => {
      if (!draft || latest.current.touched || same(draft.sheet, draft.base)) return
      latest.current.onRestore(draft)
    })
  }, [key])

  // Typing is kept on this device shortly after it pauses.
  useEffect(() => {
    if (!touched || same(sheet, base)) return undefined
    const timer = setTimeout(async () => {
      const at = new Date()
      const draft = { ...latest.current.now, savedAt: at.toISOString() }
      if (await draftStore.keep(key, draft)) setKeptAt(at)
    }, AUTOSAVE_MILLIS)
    return () => clearTimeout(timer)
  }, [sheet, base, touched, key])

  // The last keys before leaving the page, too.
  useEffect(() => {
    const keepNow = () => {
      const { now: last, touched: typed } = latest.current
      if (typed && !same(last.sheet, last.base))
        void draftStore.keep(key, { ...last, savedAt: new Date().toISOString() })
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [key])

  return {
    keptAt,
    forget: () => {
      setKeptAt(null)
      void draftStore.forget(key)
    },
  }
}
