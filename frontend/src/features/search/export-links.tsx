import type { RecordKind } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { serverPaths } from '../../paths'
import type { CatalogueSearch } from '../../search-params'
import { Icon } from '../../ui/icon'
import { searchTexts } from './search-texts'

/** The list under the present conditions as a file. */
export function ExportLinks({ kind, search }: { kind: RecordKind; search: CatalogueSearch }) {
  const t = useMessages(searchTexts)
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      <span>{t.export}</span>
      {(['csv', 'ndjson'] as const).map((format) => (
        <a
          key={format}
          href={serverPaths.export(kind, format, search)}
          download
          className="inline-flex min-h-9 items-center gap-1 text-key-900 underline underline-offset-4"
        >
          <Icon name="download" className="size-4" />
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
