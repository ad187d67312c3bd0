import type { RecordKind } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { StageBadge } from '../record/stage-badge'
import { Button } from '../ui/button'
import { TextLink } from '../ui/link'
import { useToast } from '../ui/toast'
import { editorTexts } from './editor-texts'
import type { RecordView } from './record-editor'

interface EditorHeadProps {
  title: string
  kind: RecordKind
  form: {
    dirty: boolean
    keptAt: Date | null
    restoredFrom: Date | null
    discardDraft: () => () => void
  }
  record: RecordView | undefined
}

/** What is being edited, how it stands, and that nothing typed is lost. */
export function EditorHead({ title, kind, form, record }: EditorHeadProps) {
  const t = useMessages(editorTexts)
  const formats = useFormats()
  const paths = usePaths()
  const keptAt = form.dirty ? (form.keptAt ?? form.restoredFrom) : null
  return (
    <div className="pane-head flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 tabIndex={-1} className="text-xl leading-150">
          {title}
        </h1>
        {record && <StageBadge stage={record.stage} reach={record.reach} marking={record.marking} />}
        {record && <TextLink href={paths.record(kind, record.id)}>{t.actions.view}</TextLink>}
        <p className="ml-auto text-sm text-solid-gray-700" title={t.keptHelp}>
          {keptAt ? t.kept(formats.clock(keptAt)) : !record && t.fresh}
        </p>
      </div>
      {form.restoredFrom && <Restored at={form.restoredFrom} onDiscard={form.discardDraft} />}
    </div>
  )
}

function Restored({ at, onDiscard }: { at: Date; onDiscard: () => () => void }) {
  const t = useMessages(editorTexts)
  const formats = useFormats()
  const toast = useToast()
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 rounded-8 border border-key-900 bg-white px-3 py-1"
    >
      <p className="text-sm">{t.restored(formats.dateTime(at.toISOString()))}</p>
      <Button size="small" look="text" onClick={() => toast(t.discarded, { undo: onDiscard() })}>
        {t.discard}
      </Button>
    </div>
  )
}
