import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import type { CatalogueSearch } from '../../search-params'
import { Disclosure } from '../../ui/disclosure'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { modesQuery } from '../../vocabulary/vocabulary'
import { ActiveConditions } from './active-conditions'
import { CatalogueList } from './catalogue-list'
import { catalogueQuery, type Scope } from './catalogue-query'
import { conditionsOf } from './conditions'
import { Facets } from './facets'
import { KindTabs } from './kind-tabs'
import { SearchField } from './search-field'
import { searchTexts } from './search-texts'

interface CatalogueViewProps {
  scope: Scope
  search: CatalogueSearch
}

/** Search field, conditions and results; all of it stands in the address. */
export function CatalogueView({ scope, search }: CatalogueViewProps) {
  const t = useMessages(searchTexts)
  const paths = usePaths()
  const router = useRouter()
  const query = useInfiniteQuery(catalogueQuery(scope, search))
  // The rows name forms of cooperation: they wait for the names, which come at the same time.
  const named = !useQuery(modesQuery).isPending
  const narrowed = scope ?? search.kind ?? null
  const texts = t[scope ?? 'all']
  const change = (next: CatalogueSearch) => {
    const href = scope === null ? paths.search(next) : paths.list(scope, next)
    void router.navigate({ href, resetScroll: false })
  }
  const facets = query.data?.pages[0]?.facets ?? {}
  // All at once: conditions that came one after the other would push each other down.
  const filters = query.data && <Facets scope={narrowed} search={search} facets={facets} onChange={change} />
  return (
    <Page title={texts.title} lead={texts.lead}>
      <SearchField
        key={search.q ?? ''}
        value={search.q ?? ''}
        onSearch={(q) => change({ ...search, q: q || undefined })}
      />
      {scope === null && <KindTabs search={search} counts={facets.kind ?? []} onChange={change} />}
      <div className="grid gap-x-8 gap-y-4 desktop-admin:grid-cols-[16rem_minmax(0,1fr)]">
        <aside aria-label={t.filters} className="max-desktop-admin:hidden">
          {filters}
        </aside>
        <div className="desktop-admin:hidden">
          <Disclosure summary={t.filters}>{filters}</Disclosure>
        </div>
        <section id="list" aria-label={t.list} tabIndex={-1} className="flex min-w-0 flex-col gap-4">
          <ActiveConditions scope={scope} search={search} facets={facets} onChange={change} />
          <QueryView
            query={{ ...query, data: named ? query.data : undefined }}
            skeleton={<Skeleton rows={5} height="h-36" />}
          >
            {(data) => (
              <CatalogueList
                key={conditionsOf(search).length === 0 ? 'all' : 'some'}
                scope={scope}
                search={search}
                pages={data.pages}
                refreshing={query.isPlaceholderData}
                loadingMore={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
                onChange={change}
              />
            )}
          </QueryView>
        </section>
      </div>
    </Page>
  )
}
