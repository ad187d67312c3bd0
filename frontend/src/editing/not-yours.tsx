import type { RecordKind } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { ButtonLink } from '../ui/link'
import { Page } from '../ui/page'
import { editorTexts } from './editor-texts'

/** A record that the caller reads and may not edit: says who can help. */
export function NotYours({ kind, id }: { kind: RecordKind; id: string }) {
  const t = useMessages(editorTexts)
  const paths = usePaths()
  return (
    <Page title={t.notYours} lead={t.notYoursHelp}>
      <div>
        <ButtonLink href={paths.record(kind, id)}>{t.back}</ButtonLink>
      </div>
    </Page>
  )
}
