import type { RecordSummary } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { StageBadge } from '../../record/stage-badge'
import { Updated } from '../../record/updated'
import { ButtonLink, TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { meTexts } from './me-texts'

/** Rows that stand as cards on a phone and in columns where there is room. */
export function RecordTable({ records }: { records: readonly RecordSummary[] }) {
  const t = useMessages(meTexts)
  return (
    <ul aria-label={t.list} className="flex flex-col gap-2">
      {records.map((record) => (
        <li key={record.id}>
          <Row record={record} />
        </li>
      ))}
    </ul>
  )
}

function Row({ record }: { record: RecordSummary }) {
  const t = useMessages(meTexts)
  const kinds = useMessages(recordTexts)
  const language = useLanguage()
  const paths = usePaths()
  return (
    <article className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
      <span className="w-20 shrink-0 text-sm text-solid-gray-700">{kinds.kind[record.kind]}</span>
      <h2 className="min-w-0 flex-[1_1_20rem] text-base">
        <TextLink href={paths.record(record.kind, record.id)}>
          <Localized text={record.title} />
        </TextLink>
      </h2>
      <StageBadge stage={record.stage} />
      <span className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
        <Updated at={record.updatedAt} />
      </span>
      {record.allowed.includes('edit') && (
        <ButtonLink
          size="small"
          href={paths.edit(record.kind, record.id)}
          aria-label={t.editOf(plain(record.title, language))}
        >
          {t.edit}
        </ButtonLink>
      )}
    </article>
  )
}
