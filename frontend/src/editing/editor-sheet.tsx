import { useMemo } from 'react'
import type { MatchAnswer } from '../api/types'
import { ErrorSummary } from '../form/error-summary'
import { errorUnder } from '../form/errors'
import { FormProvider, type FormState, SheetProvider } from '../form/form-context'
import { useLabelOf } from '../form/form-words'
import { changeAt, writable } from '../form/sheet-description'
import { SheetForm } from '../form/sheet-form'
import { useMessages } from '../i18n/messages'
import { attachmentOf } from '../record/attachments'
import { pictureOf } from '../record/picture'
import { Notice } from '../ui/notice'
import { usePageTitle } from '../ui/page'
import { EditingConflict } from './editing-conflict'
import { EditorBar } from './editor-bar'
import { EditorHead } from './editor-head'
import { PublishSheet } from './publish-sheet'
import type { RecordEditor, RecordView } from './record-editor'
import type { useEditorActs } from './use-editor-acts'
import type { EditedRecord } from './use-record-editor'

interface EditorSheetProps<S extends object, V extends RecordView> {
  editor: RecordEditor<S, V>
  edited: EditedRecord<S, V>
  acts: ReturnType<typeof useEditorActs<S, V>>
  live: MatchAnswer | undefined
}

/** The sheet with its head and its bar, and what opens over it. */
export function EditorSheet<S extends object, V extends RecordView>(props: EditorSheetProps<S, V>) {
  const { editor, edited, acts, live } = props
  const { form, record, problem, keepPicture, keepFile } = edited
  const words = useMessages(editor.words)
  const labelOf = useLabelOf(words)
  const title = record ? words.title : words.newTitle
  usePageTitle(title)
  const state = useMemo(
    (): FormState => ({
      put: (path, value) => form.change((sheet) => changeAt(sheet, path, value) as Partial<S>),
      errorAt: (path) => errorUnder(problem?.violations ?? [], path),
      words,
      warnings: record?.view.warnings ?? [],
      pictures: {
        keep: keepPicture,
        addressOf: (image) => record?.view.id && pictureOf(record.view.id, image),
      },
      files: {
        keep: keepFile,
        addressOf: ({ file }) => record?.view.id && attachmentOf(editor.kind, record.view.id, file),
      },
      live,
    }),
    [form.change, problem, words, record, keepPicture, keepFile, editor.kind, live],
  )
  const mayNot = acts.main.blocked === words.whoMay
  return (
    <FormProvider value={state}>
      <SheetProvider value={form.sheet}>
        <EditorHead title={title} kind={editor.kind} form={form} record={record?.view} />
        <div className="pane-body flex flex-col gap-6">
          {mayNot && <Notice tone="warning" title={words.whoMay} />}
          <ErrorSummary problem={problem} words={words} onRetry={acts.main.act} />
          <SheetForm sections={writable(editor.sections, record?.view.allowed)} />
        </div>
        <EditorBar main={acts.main} side={acts.side} busy={edited.busy} />
        {acts.publishing && (
          <PublishSheet
            sections={editor.sections}
            words={words}
            busy={edited.busy}
            onClose={() => acts.openPublishing(false)}
            onPublish={acts.publish}
          />
        )}
        {form.conflict && (
          <EditingConflict
            conflict={form.conflict}
            sections={editor.sections}
            labelOf={labelOf}
            id={record?.view.id ?? ''}
            busy={edited.busy}
            onClose={form.closeConflict}
            onResolve={acts.resolve}
          />
        )}
      </SheetProvider>
    </FormProvider>
  )
}
