import { useRouter, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import type { Tagged } from '../api/client'
import type { RecordKind, Session } from '../api/types'
import { useFormats } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { textOf } from '../search-values'
import { useToast } from '../ui/toast'
import { usePageKey } from '../ui/use-page-key'
import { EditorSheet } from './editor-sheet'
import { editorTexts } from './editor-texts'
import { LiveList } from './live-list'
import { Panes } from './panes'
import type { RecordEditor, RecordView } from './record-editor'
import { useEditorActs } from './use-editor-acts'
import { type LiveAnswer, useLiveAnswer } from './use-live-answer'
import { useRecordEditor } from './use-record-editor'

interface EditorFrameProps<S extends object, V extends RecordView> {
  editor: RecordEditor<S, V>
  session: Session
  record: Tagged<V> | null
  onCreated: (id: string) => void
}

/** One record being edited, with what fits it beside it. */
export function EditorFrame<S extends object, V extends RecordView>(props: EditorFrameProps<S, V>) {
  const { editor, session } = props
  const edited = useRecordEditor(props)
  const acts = useEditorActs(editor, session, edited)
  const question = editor.question?.(edited.form.sheet)
  const { handlers, ...live } = useLiveAnswer(question)
  const onExample = useExample(editor, edited.form.change)
  useFarewell(edited.form.dirty)
  usePageKey((event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    const { act, blocked } = acts.publishing ? { act: acts.publish, blocked: undefined } : acts.main
    if (!blocked && !edited.busy) act()
  })
  const sheet = <EditorSheet editor={editor} edited={edited} acts={acts} live={live.answer} />
  return (
    <div className="contents" {...handlers}>
      {question ? (
        <WithList
          kind={editor.kind}
          id={edited.record?.view.id}
          live={live}
          of={question.of ?? 'seed'}
          onExample={onExample}
        >
          {sheet}
        </WithList>
      ) : (
        <div className="page max-w-4xl bg-white">{sheet}</div>
      )}
    </div>
  )
}

interface WithListProps {
  kind: RecordKind
  id: string | undefined
  live: LiveAnswer
  of: RecordKind
  onExample: (() => void) | undefined
  children: ReactNode
}

function WithList({ kind, id, live, of, onExample, children }: WithListProps) {
  const t = useMessages(editorTexts).live
  const formats = useFormats()
  const record = useMessages(recordTexts)
  const paths = usePaths()
  const router = useRouter()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const { answer } = live
  const count = formats.number(answer?.matches.length ?? 0)
  const select = (key: string) => {
    const { pathname } = window.location
    void router.navigate({ href: `${pathname}?pane=${key}`, replace: true, resetScroll: false })
  }
  return (
    <>
      <p role="status" className="sr-only">
        {answer && t.status(count, formats.seconds(answer.tookMillis))}
      </p>
      <Panes
        label={t.region}
        selected={textOf(search.pane) === 'list' ? 'list' : kind}
        onSelect={select}
        panes={[
          { key: kind, label: record.kind[kind], tab: record.kind[kind], content: children },
          {
            key: 'list',
            label: t.region,
            tab: answer ? t.tab(count) : t.waiting,
            content: (
              <LiveList
                {...live}
                of={of}
                onExample={onExample}
                about={`${kind}/${id ?? 'new'}`}
                more={id && kind !== 'organization' ? paths.matches(kind, id) : undefined}
              />
            ),
          },
        ]}
      />
    </>
  )
}

/** Fills in the example of the sheet, in the language of the page. */
function useExample<S extends object, V extends RecordView>(
  editor: RecordEditor<S, V>,
  change: (partOf: (sheet: S) => Partial<S>) => void,
) {
  const language = useLanguage()
  const { example } = useMessages(editor.words)
  const fill = useCallback(() => {
    const texts = Object.entries(example ?? {}).map(([field, text]) => [field, { [language]: text }])
    change(() => Object.fromEntries(texts))
  }, [example, language, change])
  return example && fill
}

/** Says, when the page is left with unsaved changes, where they are. */
function useFarewell(dirty: boolean) {
  const t = useMessages(editorTexts)
  const toast = useToast()
  const last = useRef<() => void>(() => undefined)
  last.current = () => {
    if (dirty) toast(t.leftBehind)
  }
  useEffect(() => () => last.current(), [])
}
