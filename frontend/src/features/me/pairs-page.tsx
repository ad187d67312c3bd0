import { useInfiniteQuery } from '@tanstack/react-query'
import type { PairPage } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { ShowMore } from '../../ui/pagination'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { StatusLine } from '../../ui/status-line'
import { PairRow } from './pair-row'
import { pairsQuery } from './pairs-query'
import { pairsTexts } from './pairs-texts'

/** What fits the records of the caller's organization, over all of them. */
export function PairsPage() {
  const t = useMessages(pairsTexts)
  const query = useInfiniteQuery(pairsQuery)
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={query} skeleton={<Skeleton rows={5} height="h-36" />}>
        {({ pages }) => (
          <Pairs
            pages={pages}
            loadingMore={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        )}
      </QueryView>
    </Page>
  )
}

interface PairsProps {
  pages: readonly PairPage[]
  loadingMore: boolean
  onMore: () => void
}

function Pairs({ pages, loadingMore, onMore }: PairsProps) {
  const t = useMessages(pairsTexts)
  const formats = useFormats()
  const paths = usePaths()
  const items = pages.flatMap((page) => page.items)
  const total = pages[0]?.total ?? 0
  const weighedAt = pages[0]?.weighedAt
  if (items.length === 0) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p>{weighedAt ? t.none : t.never}</p>
        <ButtonLink href={paths.myRecords()}>{t.records}</ButtonLink>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <StatusLine>
        {formats.list([
          t.found(formats.number(total)),
          ...(weighedAt ? [t.weighed(formats.dateTime(weighedAt))] : []),
        ])}
      </StatusLine>
      <ul aria-label={t.list} className="flex flex-col gap-2">
        {items.map((pair) => (
          <li key={`${pair.own.id} ${pair.other.id}`}>
            <PairRow pair={pair} />
          </li>
        ))}
      </ul>
      <ShowMore
        shown={items.length}
        total={total}
        hasMore={Boolean(pages.at(-1)?.nextCursor)}
        busy={loadingMore}
        onMore={onMore}
      />
    </div>
  )
}
