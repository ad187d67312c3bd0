import { useCallback, useMemo, useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import type { Tagged } from '../api/client'
import type { Draft } from './draft-store'
import { merge, same } from './merge'
import { useKeptDraft } from './use-kept-draft'

interface SheetEditorOptions<S, V> {
  /** Names the draft on this device: account, kind and record. */
  draftKey: string
  /** The sheet as the server has it, or an empty one. Read once. */
  initial: S
  /** Of the version behind `initial`; null for a new record. */
  etag: string | null
  /** Fields that are never kept on this device. */
  unkept?: ReadonlyArray<keyof S & string>
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

/** What was on the screen before a draft was thrown away, for putting it back. */
interface Editing<S> {
  sheet: S
  base: S
  etag: string | null
}

/** One sheet being edited: draft on this device, saving, refusals and conflicts. */
export function useSheetEditor<S extends object, V>(options: SheetEditorOptions<S, V>) {
  const { write, reread, sheetOf, unkept } = options
  /** The newest version known of the server, which a restored draft may not have begun with. */
  const [stored, setStored] = useState({ base: options.initial, etag: options.etag })
  const [editing, setEditing] = useState<Editing<S>>({ ...stored, sheet: stored.base })
  const [touched, setTouched] = useState(false)
  const [restoredFrom, setRestoredFrom] = useState<Date | null>(null)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [conflict, setConflict] = useState<Conflict<S> | null>(null)
  const { sheet, base, etag } = editing

  const draft = useKeptDraft<S>({
    key: options.draftKey,
    now: { ...editing, sheet: useMemo(() => without(sheet, base, unkept), [sheet, base, unkept]) },
    touched,
    onRestore: (found: Draft<S>) => {
      setEditing({ sheet: found.sheet, base: found.base, etag: found.etag })
      setRestoredFrom(new Date(found.savedAt))
    },
  })

  const change = useCallback((partOf: (sheet: S) => Partial<S>) => {
    setTouched(true)
    setEditing((before) => ({ ...before, sheet: { ...before.sheet, ...partOf(before.sheet) } }))
  }, [])

  /** Takes what the server has as the new base; what was typed while it answered stays. */
  const settle = (saved: Tagged<V>) => {
    const next = { base: sheetOf(saved.view), etag: saved.etag }
    setStored(next)
    setEditing((now) => ({ ...next, sheet: merge(sheet, now.sheet, next.base).merged }))
    setConflict(null)
    setRestoredFrom(null)
    draft.forget()
    return saved
  }

  const decline = (error: unknown) => {
    setProblem(problemOf(error))
    return null
  }

  /** Saves at once when both edits go together; asks the person otherwise. */
  const compare = async (mine: S): Promise<Tagged<V> | null> => {
    const newest = await reread()
    const theirs = sheetOf(newest.view)
    const { merged, disputed } = merge(base, mine, theirs)
    if (disputed.length === 0) return settle(await write(merged, newest.etag))
    setConflict({ theirs, merged, disputed, etag: newest.etag })
    return null
  }

  /** Writes the sheet; answers null when the server declined, which `problem` or `conflict` then explain. */
  const save = async (chosen: S = sheet, over: string | null = etag): Promise<Tagged<V> | null> => {
    setSaving(true)
    setProblem(null)
    try {
      return settle(await write(chosen, over))
    } catch (error) {
      const declined = problemOf(error)
      return declined.status === 412 ? await compare(chosen).catch(decline) : decline(declined)
    } finally {
      setSaving(false)
    }
  }

  const discardDraft = () => {
    const thrownAway = editing
    setTouched(false)
    setEditing({ ...stored, sheet: stored.base })
    setRestoredFrom(null)
    setProblem(null)
    draft.forget()
    return () => {
      setTouched(true)
      setEditing(thrownAway)
    }
  }

  return {
    sheet,
    change,
    dirty: !same(sheet, base),
    keptAt: draft.keptAt,
    restoredFrom,
    /** Goes back to the saved sheet; answers how to undo that. */
    discardDraft,
    save,
    saving,
    problem,
    conflict,
    closeConflict: () => setConflict(null),
    /** The record moved on without a change of its sheet. */
    follow: (next: Tagged<V>) => {
      setStored({ base: sheetOf(next.view), etag: next.etag })
      setEditing((now) => ({ ...now, base: sheetOf(next.view), etag: next.etag }))
    },
  }
}

/** The sheet with some fields as they were saved. */
function without<S extends object>(sheet: S, base: S, fields: ReadonlyArray<keyof S> = []): S {
  if (fields.length === 0) return sheet
  const rest = { ...sheet }
  for (const field of fields) rest[field] = base[field]
  return rest
}
