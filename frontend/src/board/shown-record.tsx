import type { ShownRecord } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { boardTexts } from './board-texts'

/** The title of a record, as far as the reader may read it. */
export function RecordTitle({ record }: { record: ShownRecord | null }) {
  const t = useMessages(boardTexts)
  const paths = usePaths()
  if (!record) return <span className="text-solid-gray-700">{t.unreadable}</span>
  return (
    <TextLink href={paths.record(record.kind, record.id)} draggable={false}>
      <Localized text={record.title} />
    </TextLink>
  )
}

/** What kind of record it is, and whose; why there is nothing where nothing may be read. */
export function RecordOwner({ record }: { record: ShownRecord | null }) {
  const t = useMessages(boardTexts)
  const kinds = useMessages(recordTexts).kind
  if (!record) return <span className="text-solid-gray-700">{t.unreadableHint}</span>
  return (
    <span className="flex flex-wrap gap-x-2">
      <span className="text-solid-gray-700">{kinds[record.kind]}</span>
      {record.organization ? (
        <Localized text={record.organization.name} />
      ) : (
        record.kind === 'need' && <span>{t.anonymous}</span>
      )}
    </span>
  )
}
