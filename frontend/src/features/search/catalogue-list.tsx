import type { CataloguePage } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { type CatalogueSearch, SORTS } from '../../search-params'
import { oneOf } from '../../search-values'
import { ShowMore } from '../../ui/pagination'
import { Select } from '../../ui/select'
import { StatusLine } from '../../ui/status-line'
import { CatalogueCard } from './catalogue-card'
import type { Scope } from './catalogue-query'
import { EmptyCatalogue } from './empty-catalogue'
import { ExportLinks } from './export-links'
import { searchTexts } from './search-texts'

interface CatalogueListProps {
  scope: Scope
  search: CatalogueSearch
  pages: readonly CataloguePage[]
  /** The rows are those of the conditions before. */
  refreshing: boolean
  loadingMore: boolean
  onMore: () => void
  onChange: (search: CatalogueSearch) => void
}

export function CatalogueList({
  scope,
  search,
  pages,
  refreshing,
  loadingMore,
  onMore,
  onChange,
}: CatalogueListProps) {
  const t = useMessages(searchTexts)
  const formats = useFormats()
  const items = pages.flatMap((page) => page.items)
  const last = pages.at(-1)
  const total = pages[0]?.total ?? 0
  const kind = scope ?? search.kind
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <StatusLine>{t.found(formats.number(total), formats.seconds(pages[0]?.tookMillis ?? 0))}</StatusLine>
        <Select
          inline
          label={t.sort}
          options={SORTS.filter((sort) => sort !== 'relevance' || search.q).map((sort) => ({
            value: sort,
            label: t.sorts[sort],
          }))}
          value={search.sort ?? (search.q ? 'relevance' : 'newest')}
          onChange={(event) => onChange({ ...search, sort: oneOf(event.target.value, SORTS) })}
        />
      </div>
      {items.length === 0 && (
        <EmptyCatalogue scope={scope} search={search} facets={pages[0]?.facets ?? {}} onChange={onChange} />
      )}
      <ul aria-busy={refreshing} className={`flex flex-col gap-3 ${refreshing ? 'opacity-60' : ''}`}>
        {items.map((entry) => (
          <li key={entry.id}>
            <CatalogueCard entry={entry} showKind={scope === null && !search.kind} />
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <ShowMore
          shown={items.length}
          total={total}
          hasMore={Boolean(last?.nextCursor)}
          busy={loadingMore}
          onMore={onMore}
        />
      )}
      {kind && items.length > 0 && <ExportLinks kind={kind} search={search} />}
    </>
  )
}
