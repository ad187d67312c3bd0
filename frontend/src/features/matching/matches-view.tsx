import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Match } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { CompareBar } from '../../match/compare-bar'
import { MatchList } from '../../match/match-list'
import { NearMisses } from '../../match/near-misses'
import { useMarks } from '../../match/use-marks'
import { usePaths } from '../../paths'
import type { MatchesSearch } from '../../search-params'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import type { AskedRecord, AskingKind, Target } from './asked-record'
import { FixedBar } from './fixed-bar'
import { CsvButton, MatchesToolbar } from './matches-toolbar'
import { matchingTexts } from './matching-texts'
import { NoMatches } from './no-matches'
import { savedMatchesQuery } from './saved-matches-query'
import { useCardActs } from './use-card-acts'
import { useChangeSearch } from './use-change-search'
import { WidenedNotice, WideningLink } from './widening'

const FIRST = 20
const NEXT = { 20: '50', 50: '100', 100: undefined } as const

interface MatchesViewProps {
  asking: { kind: AskingKind; id: string }
  record: AskedRecord
  of: Target
  search: MatchesSearch
}

export function MatchesView({ asking, record, of, search }: MatchesViewProps) {
  const t = useMessages(matchingTexts)
  const limit = search.limit === '100' ? 100 : search.limit === '50' ? 50 : FIRST
  const query = useQuery(
    savedMatchesQuery(asking.kind, asking.id, {
      of,
      limit,
      trl: search.trl,
      mode: search.mode,
      young: search.young,
      wishesToFound: search.wishesToFound,
    }),
  )
  const change = useChangeSearch(asking)
  const marked = useMarks(`${asking.kind}/${asking.id}`)
  const compare = useCompare(asking, of, search.pick ?? [])
  const { ready, dialogs, ...acts } = useCardActs(asking, record, of, query.data?.matches ?? [])
  if (query.fetchStatus === 'paused' && !query.data) {
    return (
      <Notice tone="warning" title={t.offline}>
        <p>{t.offlineHint}</p>
      </Notice>
    )
  }
  return (
    <QueryView
      query={{ ...query, data: ready ? query.data : undefined }}
      skeleton={<Skeleton rows={4} height="h-60" />}
    >
      {(answer) => {
        const matches = sorted(answer.matches, search.sort)
        const next = matches.length >= limit ? NEXT[limit] : undefined
        return (
          <div className="flex flex-col gap-4">
            {dialogs}
            <WidenedNotice asking={asking} search={search} />
            {matches.length === 0 ? (
              <NoMatches asking={asking} record={record} />
            ) : (
              <>
                <MatchesToolbar
                  count={matches.length}
                  tookMillis={answer.tookMillis}
                  sort={search.sort}
                  onSort={(sort) => change({ ...search, sort })}
                  young={search.young}
                  onYoung={of === 'need' ? undefined : (young) => change({ ...search, young })}
                />
                <MatchList
                  label={t.list}
                  matches={matches}
                  view={search}
                  onView={(view) => change({ ...search, ...view }, { small: true })}
                  {...marked}
                  onCompare={compare.open}
                  {...acts}
                  refreshing={query.isPlaceholderData}
                />
              </>
            )}
            <div className="flex flex-wrap items-center justify-center gap-4">
              {next && (
                <Button onClick={() => change({ ...search, limit: next }, { small: true })}>{t.more}</Button>
              )}
              {matches.length > 0 && <CsvButton matches={matches} marks={marked.marks} />}
            </div>
            <NearMisses
              misses={answer.nearMisses}
              widening={(miss) => <WideningLink miss={miss} asking={asking} search={search} />}
            />
            {matches.length > 0 && (
              <FixedBar empty={!search.pick?.length}>
                <CompareBar
                  picked={search.pick ?? []}
                  href={compare.href}
                  onClear={() => change({ ...search, pick: undefined }, { small: true })}
                />
              </FixedBar>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}

function useCompare({ kind, id }: MatchesViewProps['asking'], of: Target, picked: string[]) {
  const router = useRouter()
  const href = usePaths().compare(kind, id, { of, ids: picked })
  const open = () => {
    if (picked.length > 1) void router.navigate({ href })
  }
  return { href, open }
}

function sorted(matches: readonly Match[], sort: MatchesSearch['sort']): readonly Match[] {
  if (sort !== 'newest') return matches
  return [...matches].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
}
