import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { uiTexts } from '../../ui/ui-texts'

interface MoreProps<T> {
  query: {
    data: T | undefined
    error: unknown
    refetch: () => unknown
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
  children: (data: T) => ReactNode
}

/** What was read so far, and a button for the next page below it. */
export function More<T>({ query, children }: MoreProps<T>) {
  const t = useMessages(uiTexts)
  return (
    <QueryView query={query} skeleton={<Skeleton rows={4} height="h-32" />}>
      {(data) => (
        <div className="flex flex-col gap-4">
          {children(data)}
          {query.hasNextPage && (
            <Button
              className="self-center"
              busy={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t.more}
            </Button>
          )}
        </div>
      )}
    </QueryView>
  )
}
