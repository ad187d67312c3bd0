import { useCallback, useEffect, useRef, useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import type { Tagged } from '../api/client'
import { draftStore } from './draft-store'
import { merge, same } from './merge'

const AUTOSAVE_MILLIS = 800

interface SheetEditorOptions<S, V> {
  /** Names the draft on this device: account, kind and record. */
  draftKey: string
  /** The sheet as the server has it, or an empty one. Read once. */
  initial: S
  /** Of the version behind `initial`; null for a new record. */
  etag: string | null
  write: (sheet: S, etag: string | null) => Promise<Tagged<V>>
  /** The newest version, asked for when somebody else saved first. */
  reread: () => Promise<Tagged<V>>
  sheetOf: (view: V) => S
}

export interface Conflict<S> {
  theirs: S
  merged: S
  etag: string
  disputed: Array<keyof S & string>
}

/** One sheet being edited: draft on this device, saving, refusals and conflicts. */
export function useSheetEditor<S extends object, V>(options: SheetEditorOptions<S, V>) {
  const { draftKey, write, reread, sheetOf } = options
  const [start, setStart] = useState({ base: options.initial, etag: options.etag })
  const [sheet, setSheet] = useState(options.initial)
  const [keptAt, setKeptAt] = useState<Date | null>(null)
  const [restored, setRestored] = useState(false)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [conflict, setConflict] = useState<Conflict<S> | null>(null)
  const touched = useRef(false)
  const dirty = !same(sheet, start.base)

  // A draft left on this device is put back, unless typing has begun meanwhile.
  useEffect(() => {
    void draftStore.read<S>(draftKey).then((draft) => {
      if (!draft || touched.current || same(draft.sheet, draft.base)) return
      setStart({ base: draft.base, etag: draft.etag })
      setSheet(draft.sheet)
      setRestored(true)
    })
  }, [draftKey])

  // Typing is kept on this device shortly after it pauses.
  useEffect(() => {
    if (!touched.current || !dirty) return undefined
    const timer = setTimeout(async () => {
      const now = new Date()
      const draft = { sheet, base: start.base, etag: start.etag, savedAt: now.toISOString() }
      if (await draftStore.keep(draftKey, draft)) setKeptAt(now)
    }, AUTOSAVE_MILLIS)
    return () => clearTimeout(timer)
  }, [sheet, start, dirty, draftKey])

  const change = useCallback((part: Partial<S>) => {
    touched.current = true
    setSheet((before) => ({ ...before, ...part }))
  }, [])

  const settle = (saved: Tagged<V>) => {
    const stored = sheetOf(saved.view)
    setStart({ base: stored, etag: saved.etag })
    setSheet(stored)
    setConflict(null)
    setRestored(false)
    touched.current = false
    void draftStore.forget(draftKey)
    return saved
  }

  /** Writes the sheet; answers null when the server declined, which `problem` or `conflict` then explain. */
  const save = async (chosen: S = sheet, etag: string | null = start.etag): Promise<Tagged<V> | null> => {
    setSaving(true)
    setProblem(null)
    try {
      return settle(await write(chosen, etag))
    } catch (error) {
      const declined = problemOf(error)
      if (declined.status === 412) return await compare(chosen).catch(decline)
      return decline(declined)
    } finally {
      setSaving(false)
    }
  }

  const decline = (error: unknown) => {
    setProblem(problemOf(error))
    return null
  }

  /** Saves at once when both edits go together; asks the person otherwise. */
  const compare = async (mine: S): Promise<Tagged<V> | null> => {
    const newest = await reread()
    const theirs = sheetOf(newest.view)
    const { merged, disputed } = merge(start.base, mine, theirs)
    if (disputed.length === 0) return settle(await write(merged, newest.etag))
    setConflict({ theirs, merged, disputed, etag: newest.etag })
    return null
  }

  const discardDraft = () => {
    touched.current = false
    setStart({ base: options.initial, etag: options.etag })
    setSheet(options.initial)
    setRestored(false)
    setKeptAt(null)
    void draftStore.forget(draftKey)
  }

  return {
    sheet,
    change,
    dirty,
    keptAt,
    restored,
    discardDraft,
    save,
    saving,
    problem,
    conflict,
    closeConflict: () => setConflict(null),
    /** The message of the server about one field, such as `title` or `title.en`. */
    errorAt: (field: string) => problem?.violations.find((one) => one.field === field)?.message,
  }
}

export type SheetEditor<S extends object, V> = ReturnType<typeof useSheetEditor<S, V>>
