import { lazy, type ReactNode, Suspense } from 'react'
import { Skeleton } from './skeleton'

const ProblemView = lazy(() => import('./problem-view').then((module) => ({ default: module.ProblemView })))

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
  if (query.error) {
    return (
      <Suspense>
        <ProblemView error={query.error} onRetry={() => query.refetch()} />
      </Suspense>
    )
  }
  return skeleton
}
