import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { IntroductionPage, IntroductionState } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import {
  introductionPagesQuery,
  introductionsQuery,
  PAST_STATES,
  wishOf,
} from '../../introduction/introduction-queries'
import { usePaths } from '../../paths'
import { type IntroductionsSearch, stringifySearch } from '../../search-params'
import { Icon } from '../../ui/icon'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { useRegionKeys } from '../../ui/regions'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { QueueFilters } from './queue-filters'
import { QueueList } from './queue-list'
import { asked, inView, queueSearch, VIEWS, type View, viewOf } from './queue-search'
import { queueTexts } from './queue-texts'

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007'

/** All introductions the reader has part in, what is due first; everything shown stands in the address. */
export function QueuePage() {
  const t = useMessages(queueTexts)
  const paths = usePaths()
  const router = useRouter()
  const search = queueSearch(useSearch({ strict: false }))
  const wish = asked(search)
  const query = useInfiniteQuery(introductionPagesQuery(wish))
  const counts = useQuery(introductionsQuery({}, 1)).data
  const label = useLabels(counts)
  const change = (next: IntroductionsSearch) =>
    void router.navigate({ href: paths.introductions(next), resetScroll: false })
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead} actions={<TableLink wish={wish} />}>
      <Tabs
        label={t.views}
        tabs={VIEWS.map((key) => ({ key, label: label(key) }))}
        selected={viewOf(search)}
        onSelect={(view) => change(inView(search, view))}
      >
        <div className="flex flex-col gap-4">
          <QueueFilters search={search} overdue={counts?.overdue ?? 0} onChange={change} />
          <QueryView query={query} skeleton={<Skeleton rows={5} height="h-40" />}>
            {({ pages }) => (
              <QueueList
                key={stringifySearch({ ...search })}
                search={search}
                items={pages.flatMap(({ items }) => items)}
                hasMore={query.hasNextPage}
                loadingMore={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
                onChange={change}
              />
            )}
          </QueryView>
        </div>
      </Tabs>
    </Page>
  )
}

/** The names of the views with how many are in each; as wide before the numbers come as after. */
function useLabels(counts: IntroductionPage | undefined): (view: View) => string {
  const t = useMessages(queueTexts)
  const formats = useFormats()
  const sum = (states: readonly IntroductionState[]) =>
    states.reduce((total, state) => total + (counts?.states[state] ?? 0), 0)
  const all = Object.values(counts?.states ?? {}).reduce((total, count) => total + count, 0)
  const mine = counts?.mine ?? 0
  const past = sum(PAST_STATES)
  const numbers: Record<View, number> = { all, mine, theirs: all - past - mine, past }
  return (view) =>
    `${t.view[view]} ${(counts ? formats.number(numbers[view]) : '').padStart(2, FIGURE_SPACE)}`
}

/** What is listed as a file; it may ask for a second factor. */
function TableLink({ wish }: { wish: IntroductionsSearch }) {
  const t = useMessages(queueTexts)
  return (
    <a
      href={`/api/v1/introductions/table${stringifySearch(wishOf(wish))}`}
      download
      className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
    >
      <Icon name="download" className="size-4" />
      {t.table}
    </a>
  )
}
