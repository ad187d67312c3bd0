import type { ReactNode } from 'react'
import { ProblemView } from './problem-view'
import { Skeleton } from './skeleton'

interface Query<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
}

interface QueryViewProps<T> {
  query: Query<T>
  skeleton?: ReactNode
  children: (data: T) => ReactNode
}

/** The states of one reading: waiting, failed with a retry, there. */
export function QueryView<T>({ query, skeleton = <Skeleton />, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemView error={query.error} onRetry={() => query.refetch()} />
  return skeleton
}
