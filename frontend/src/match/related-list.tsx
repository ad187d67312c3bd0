import type { UseQueryOptions } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { MatchAnswer } from '../api/types'
import { TextLink } from '../ui/link'
import { Skeleton } from '../ui/skeleton'

const RelatedAnswer = lazy(() =>
  import('./related-answer').then((module) => ({ default: module.RelatedAnswer })),
)

interface RelatedListProps {
  title: string
  query: UseQueryOptions<MatchAnswer>
  none: string
  more?: { href: string; label: string } | undefined
  limit?: number
}

const AHEAD = '300px'

/** Candidates at the foot of a page; loaded when the reader comes near. */
export function RelatedList({ title, query, none, more, limit = 3 }: RelatedListProps) {
  const { seen, ref } = useSeen()
  const waiting = <Skeleton ahead unasked={!seen} rows={limit} height="h-40" />
  return (
    <section ref={ref} className="flex min-h-40 flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{title}</h2>
        {more && <TextLink href={more.href}>{more.label}</TextLink>}
      </div>
      <Suspense fallback={waiting}>
        {seen ? <RelatedAnswer query={query} none={none} limit={limit} /> : waiting}
      </Suspense>
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
