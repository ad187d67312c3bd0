import { type UseQueryResult, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import type { ReactNode, RefObject } from 'react'
import { usePaths } from '../../paths'
import { proposalsQuery } from '../../quality/proposal-queries'
import { QualityList } from '../../quality/quality-list'
import { hasRole, useSession } from '../../session/session'
import { ConsultationPart } from './consultation-part'
import { nobodysQuery, ownQuery, unmatchedQuery, waitingQuery } from './inbox-queries'
import { IntroductionPart } from './introduction-part'
import { NeedPart } from './need-part'

/** What records want can be much: the rest stands on its own page. */
const RECORDS = 10

export interface InboxPart {
  name: 'introductions' | 'consultations' | 'needs' | 'records'
  /** How many wait; unknown until the server has said so. */
  count: number | undefined
  error: unknown
  refetch: () => unknown
  /** Its whole page. */
  href: string
  rows: ReactNode
}

/** What may wait for the reader, the most urgent first. */
export function useParts(list: RefObject<HTMLElement | null>): InboxPart[] {
  const paths = usePaths()
  const session = useSession()
  const enabled = Boolean(session?.organization)
  const answers = enabled && hasRole(session, 'coordinator')
  const introductions = useInfiniteQuery({ ...waitingQuery, enabled })
  const consultations = useQueries({
    queries: [
      { ...nobodysQuery, enabled: answers },
      { ...ownQuery, enabled: answers },
    ],
    combine: together,
  })
  const needs = useQuery({ ...unmatchedQuery, enabled })
  const records = useQuery({ ...proposalsQuery, enabled })
  const asked = introductions.data?.pages
  const parts: InboxPart[] = [
    {
      ...stateOf(introductions),
      name: 'introductions',
      count: asked?.[0]?.mine,
      href: paths.introductions({ turn: 'mine' }),
      rows: asked && <IntroductionPart items={asked.flatMap(({ items }) => items)} list={list} />,
    },
    {
      ...stateOf(consultations),
      name: 'consultations',
      count: consultations.data?.count,
      href: paths.consultations,
      rows: consultations.data && <ConsultationPart items={consultations.data.items} list={list} />,
    },
    {
      ...stateOf(needs),
      name: 'needs',
      count: needs.data?.total,
      href: paths.pairs,
      rows: needs.data && <NeedPart items={needs.data.items} list={list} />,
    },
    {
      ...stateOf(records),
      name: 'records',
      count: records.data?.items.length,
      href: paths.quality,
      rows: <QualityList most={RECORDS} nothing={null} />,
    },
  ]
  return enabled ? parts.filter(({ name }) => name !== 'consultations' || answers) : []
}

const stateOf = ({ error, refetch }: Pick<InboxPart, 'error' | 'refetch'>) => ({ error, refetch })

type Queue = UseQueryResult<Awaited<ReturnType<NonNullable<typeof ownQuery.queryFn>>>>

/** What nobody has comes first: it waits for everybody. */
function together([nobodys, own]: [Queue, Queue]) {
  const both = nobodys?.data && own?.data && { nobodys: nobodys.data, own: own.data }
  return {
    data: both && {
      items: [...both.nobodys.items, ...both.own.items],
      count: both.own.workload.nobodys + both.own.workload.mine,
    },
    error: nobodys.error ?? own.error,
    refetch: () => Promise.all([nobodys.refetch(), own.refetch()]),
  }
}
