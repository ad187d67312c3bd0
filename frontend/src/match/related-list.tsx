import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { MatchAnswer } from '../api/types'
import { TextLink } from '../ui/link'
import { QueryView } from '../ui/query-view'
import { Skeleton } from '../ui/skeleton'
import { MatchRow } from './match-row'

interface RelatedListProps<K extends QueryKey> {
  title: string
  query: UseQueryOptions<MatchAnswer, Error, MatchAnswer, K>
  none: string
  more?: { href: string; label: string } | undefined
  limit?: number
}

const AHEAD = '300px'

/** Candidates at the foot of a page; asked for when the reader comes near. */
export function RelatedList<K extends QueryKey>({
  title,
  query,
  none,
  more,
  limit = 3,
}: RelatedListProps<K>) {
  const { seen, ref } = useSeen()
  const answer = useQuery({ ...query, enabled: seen })
  return (
    <section ref={ref} className="flex min-h-40 flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{title}</h2>
        {more && <TextLink href={more.href}>{more.label}</TextLink>}
      </div>
      <QueryView query={answer} skeleton={<Skeleton rows={limit} height="h-40" />}>
        {({ matches }) =>
          matches.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {matches.slice(0, limit).map((match) => (
                <li key={match.id}>
                  <MatchRow match={match} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

function useSeen() {
  const ref = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState(false)
  // The browser tells when the section comes near the window.
  useEffect(() => {
    if (!ref.current || seen) return undefined
    const observer = new IntersectionObserver(
      (changes) => setSeen(changes.some((one) => one.isIntersecting)),
      {
        rootMargin: AHEAD,
      },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [seen])
  return { seen, ref }
}
