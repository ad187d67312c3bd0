import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { ReadView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { COLLECTIONS } from '../../record/record-queries'
import { Button, buttonClass } from '../../ui/button'
import { Localized } from '../../ui/localized'
import { QueryView } from '../../ui/query-view'
import { Cell, HeadCell, Table } from '../../ui/table'
import type { TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'

interface ViewsProps {
  kind: TiedKind
  id: string
}

const evidenceOf = ({ kind, id }: ViewsProps) => `/api/v1/${COLLECTIONS[kind]}/${id}/evidence`

/** Who read what not everybody may read, page after page, the latest first. */
const viewsQuery = ({ kind, id }: ViewsProps) =>
  infiniteQueryOptions({
    queryKey: [kind, id, 'views'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET(`/api/v1/${COLLECTIONS[kind]}/{id}/views`, {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** Who looked at a record, and the evidence of it to print or to keep. */
export function Views(props: ViewsProps) {
  const t = useMessages(disclosureTexts).views
  const query = useInfiniteQuery(viewsQuery(props))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.title}</h2>
      <p className="text-sm text-solid-gray-700">{t.lead}</p>
      <QueryView query={query}>
        {({ pages }) => {
          const views = pages.flatMap((page) => page.items)
          return views.length === 0 ? <p>{t.none}</p> : <ViewTable views={views} />
        }}
      </QueryView>
      <div className="flex flex-wrap gap-3">
        {query.hasNextPage && (
          <Button look="text" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t.more}
          </Button>
        )}
        <a href={evidenceOf(props)} target="_blank" rel="noopener" className={buttonClass()}>
          {t.print}
        </a>
        <a href={`${evidenceOf(props)}?format=csv`} className={buttonClass()}>
          {t.csv}
        </a>
      </div>
    </section>
  )
}

function ViewTable({ views }: { views: readonly ReadView[] }) {
  const t = useMessages(disclosureTexts).views
  const formats = useFormats()
  return (
    <Table caption={t.caption}>
      <thead>
        <tr className="whitespace-nowrap">
          <HeadCell>{t.at}</HeadCell>
          <HeadCell>{t.by}</HeadCell>
          <HeadCell>{t.what}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={`${view.at} ${view.by} ${view.what}`}>
            <Cell className="desktop:whitespace-nowrap">
              <time dateTime={view.at}>{formats.dateTime(view.at)}</time>
            </Cell>
            <Cell>
              {view.by ?? t.gone}
              {view.organization && (
                <p className="text-sm text-solid-gray-700">
                  <Localized text={view.organization.name} />
                </p>
              )}
            </Cell>
            <Cell>
              {t.whats[view.what]}
              <p className="text-sm text-solid-gray-700">{t.revision(view.revision)}</p>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
