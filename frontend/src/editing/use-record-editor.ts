import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import type { Tagged } from '../api/client'
import type { Session } from '../api/types'
import { sheetToSend } from '../form/sheet-description'
import { type LifeStep, takeStep } from '../record/record-life'
import { type RecordEditor, type RecordView, sheetOf } from './record-editor'
import { useIdempotencyKey } from './use-idempotency-key'
import { useSheetEditor } from './use-sheet-editor'

interface Beginning<S extends object, V extends RecordView> {
  editor: RecordEditor<S, V>
  session: Session
  /** The record as the server has it; null for a new one. */
  record: Tagged<V> | null
  /** The record, known by its id from now on. */
  onCreated: (id: string) => void
}

/** One record being edited: its sheet, and the steps of its life that can be taken from here. */
export function useRecordEditor<S extends object, V extends RecordView>(beginning: Beginning<S, V>) {
  const { editor, session, onCreated } = beginning
  const queryClient = useQueryClient()
  const [record, setRecord] = useState(beginning.record)
  const [stepping, setStepping] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const keyFor = useIdempotencyKey()
  const id = record?.view.id

  const note = (next: Tagged<V>) => {
    setRecord(next)
    const { kind } = editor
    queryClient.setQueryData(editor.query(next.view.id).queryKey ?? [], next)
    void queryClient.invalidateQueries({ queryKey: ['my-records'] })
    void queryClient.invalidateQueries({ queryKey: [kind, next.view.id], refetchType: 'none' })
    return next
  }

  const form = useSheetEditor<S, V>({
    draftKey: [session.account.id, editor.kind, id ?? 'new'].join(':'),
    initial: beginning.record ? sheetOf<S>(beginning.record.view) : editor.empty(session),
    etag: beginning.record?.etag ?? null,
    ...(editor.unkept && { unkept: editor.unkept }),
    write: async (sheet, etag) => {
      if (id && etag) return note(await editor.revise(id, sheet, etag))
      const created = note(await editor.create(sheet, keyFor(sheet)))
      onCreated(created.view.id)
      return created
    },
    reread: () => queryClient.fetchQuery({ ...editor.query(id ?? ''), staleTime: 0 }),
    sheetOf: (view) => sheetOf<S>(view),
  })

  const save = () => {
    setRefusal(null)
    return form.save(sheetToSend(form.sheet, editor.sections))
  }

  /** Answers the record after the step, or null when the server declined. */
  const take = async (step: LifeStep, from: Tagged<V>): Promise<Tagged<V> | null> => {
    setStepping(true)
    setRefusal(null)
    try {
      const next = note((await takeStep(step, editor.kind, from.view.id, from.etag)) as unknown as Tagged<V>)
      form.follow(next)
      return next
    } catch (error) {
      setRefusal(problemOf(error))
      return null
    } finally {
      setStepping(false)
    }
  }

  return {
    form,
    record,
    busy: form.saving || stepping,
    problem: form.problem ?? refusal,
    save,
    /** Saves what was chosen between two versions. */
    resolve: (sheet: S) => form.save(sheet, form.conflict?.etag),
    /** Saves what is typed and then takes the step. */
    saveAnd: async (step: LifeStep) => {
      const saved = form.dirty || !record ? await save() : record
      return saved && take(step, saved)
    },
    take,
    // What is kept belongs to a stored record: a new one is saved first.
    keepPicture: useLatest(async (file: File) => {
      const stored = record ?? (await save())
      return (stored && (await editor.keepPicture?.(stored.view.id, file))) ?? null
    }),
    keepFile: useLatest(async (file: File) => {
      const stored = record ?? (await save())
      return (stored && (await editor.keepFile?.(stored.view.id, file))) ?? null
    }),
  }
}

export type EditedRecord<S extends object, V extends RecordView> = ReturnType<typeof useRecordEditor<S, V>>

/** The same function all the time, which does what the latest one given does. */
function useLatest<A, R>(act: (argument: A) => R): (argument: A) => R {
  const latest = useRef(act)
  latest.current = act
  return useCallback((argument) => latest.current(argument), [])
}
