import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import type { HistoryLine, RecordKind } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { kindAt, usePaths } from '../../paths'
import { historyQuery } from '../../record/record-queries'
import { TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Changes } from './changes'
import { historyTexts } from './history-texts'
import { Version } from './version'

/** Who changed what in a record, newest first. */
export function HistoryPage() {
  const t = useMessages(historyTexts)
  const { pathname } = useLocation()
  const { id = '' } = useParams({ strict: false })
  const kind = kindAt(pathname) ?? 'seed'
  const paths = usePaths()
  const query = useQuery(historyQuery(kind, id))
  return (
    <Page title={t.title} lead={<TextLink href={paths.record(kind, id)}>{t.back}</TextLink>}>
      <QueryView query={query}>
        {({ items }) => (
          <ol className="flex flex-col gap-3">
            {items.map((line) => (
              <li key={`${line.revision} ${line.what} ${line.at}`}>
                <Line kind={kind} id={id} line={line} />
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Page>
  )
}

function Line({ kind, id, line }: { kind: RecordKind; id: string; line: HistoryLine }) {
  const t = useMessages(historyTexts)
  const formats = useFormats()
  return (
    <article className="card flex flex-col gap-2 p-4">
      <h2 className="flex flex-wrap items-baseline gap-x-4 text-base">
        <span>{t.what[line.what]}</span>
        <time dateTime={line.at} className="font-normal">
          {formats.dateTime(line.at)}
        </time>
        <span className="font-normal">{line.by ?? t.unknown}</span>
        <span className="text-sm font-normal text-solid-gray-700">{t.revision(line.revision)}</span>
      </h2>
      {line.changes.length > 0 && <Changes id={id} changes={line.changes} />}
      <Version kind={kind} id={id} revision={line.revision} />
    </article>
  )
}
