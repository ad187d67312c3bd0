import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
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
  const query = useQuery(pairsQuery())
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={query} skeleton={<Skeleton rows={5} height="h-36" />}>
        {(page) => (page.items.length === 0 ? <Nothing page={page} /> : <Pairs page={page} before={0} />)}
      </QueryView>
    </Page>
  )
}

function Nothing({ page }: { page: PairPage }) {
  const t = useMessages(pairsTexts)
  const paths = usePaths()
  return (
    <div className="flex flex-col items-start gap-4">
      <p>{page.weighedAt ? t.none : t.never}</p>
      <ButtonLink href={paths.myRecords()}>{t.records}</ButtonLink>
    </div>
  )
}

interface PairsProps {
  page: PairPage
  /** How many pairs stand above. */
  before: number
}

/** The pairs of one page, and those of the next when they are asked for. */
function Pairs({ page, before }: PairsProps) {
  const t = useMessages(pairsTexts)
  const formats = useFormats()
  const [wantsMore, setWantsMore] = useState(false)
  const shown = before + page.items.length
  return (
    <div className="flex flex-col gap-3">
      {before === 0 && (
        <StatusLine>
          {formats.list([
            t.found(formats.number(page.total)),
            ...(page.weighedAt ? [t.weighed(formats.dateTime(page.weighedAt))] : []),
          ])}
        </StatusLine>
      )}
      <ul aria-label={t.list} className="flex flex-col gap-2">
        {page.items.map((pair) => (
          <li key={`${pair.own.id} ${pair.other.id}`}>
            <PairRow pair={pair} />
          </li>
        ))}
      </ul>
      {wantsMore && page.nextCursor ? (
        <More cursor={page.nextCursor} before={shown} />
      ) : (
        <ShowMore
          shown={shown}
          total={page.total}
          hasMore={page.nextCursor !== null}
          busy={false}
          onMore={() => setWantsMore(true)}
        />
      )}
    </div>
  )
}

function More({ cursor, before }: { cursor: string; before: number }) {
  const query = useQuery(pairsQuery(cursor))
  return (
    <QueryView query={query} skeleton={<Skeleton rows={5} height="h-36" />}>
      {(page) => <Pairs page={page} before={before} />}
    </QueryView>
  )
}
