import { useState } from 'react'
import type { Tagged } from '../api/client'
import type { Session } from '../api/types'
import { useLabelOf } from '../form/form-words'
import { missingIn } from '../form/sheet-description'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { type LifeStep, wayBack } from '../record/record-life'
import { hasRole } from '../session/session'
import { useToast } from '../ui/toast'
import { useOnline } from '../ui/use-online'
import { editorTexts } from './editor-texts'
import type { RecordEditor, RecordView } from './record-editor'
import type { EditedRecord } from './use-record-editor'

/** What the large button does. */
export type MainAct = 'publish' | 'submit' | 'save'

/** The acts of the bar: which there are, why one cannot be done now, and what happens after them. */
export function useEditorActs<S extends object, V extends RecordView>(
  editor: RecordEditor<S, V>,
  session: Session,
  edited: EditedRecord<S, V>,
) {
  const t = useMessages(editorTexts)
  const toast = useToast()
  const [publishing, setPublishing] = useState(false)
  const reasons = useReasons(editor, session, edited)
  const mainAct = mainActOf(editor, session, edited.record?.view)

  const say = (done: keyof typeof t.done, after: Tagged<V> | null, undo?: () => void) => {
    if (after) toast(t.done[done], { record: after.view.id, ...(undo && { undo }) })
  }
  const save = async () => say('save', await edited.save())
  const resolve = async (sheet: S) => say('save', await edited.resolve(sheet))
  const saveAnd = async (step: LifeStep) => {
    const next = await edited.saveAnd(step)
    setPublishing(false)
    const back = wayBack(step, edited.record?.view.stage ?? 'DRAFT')
    say(step, next, back && (async () => next && say(back, await edited.take(back, next))))
  }
  const main = {
    publish: () => setPublishing(true),
    submit: () => void saveAnd('submit'),
    save: () => void save(),
  }
  return {
    mainAct,
    main: { label: t.actions[mainAct], act: main[mainAct], blocked: reasons.of(mainAct) },
    side:
      mainAct === 'save'
        ? undefined
        : { label: t.actions.saveDraft, act: () => void save(), blocked: reasons.of('save') },
    publishing,
    openPublishing: setPublishing,
    publish: () => void saveAnd('publish'),
    resolve: (sheet: S) => void resolve(sheet),
  }
}

/** What the record allows, as the server says; for a record that is not there yet, what its roles allow. */
function mainActOf<S extends object, V extends RecordView>(
  editor: RecordEditor<S, V>,
  session: Session,
  view: V | undefined,
): MainAct {
  if (!view) return hasRole(session, ...editor.publishes) ? 'publish' : 'submit'
  return (['publish', 'submit'] as const).find((right) => view.allowed.includes(right)) ?? 'save'
}

function useReasons<S extends object, V extends RecordView>(
  editor: RecordEditor<S, V>,
  session: Session,
  { form, record }: EditedRecord<S, V>,
) {
  const t = useMessages(editorTexts).blocked
  const words = useMessages(editor.words)
  const labelOf = useLabelOf(words)
  const formats = useFormats()
  const online = useOnline()
  const missing = missingIn(form.sheet, editor.sections)
  const of = (act: MainAct): string | undefined => {
    if (!record && !hasRole(session, ...editor.begins)) return words.whoMay
    if (!online) return t.offline
    if (act === 'save') return form.dirty ? undefined : t.unchanged
    return missing.length > 0 ? t.missing(formats.list(missing.map(labelOf))) : undefined
  }
  return { of }
}
