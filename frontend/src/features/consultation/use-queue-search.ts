import { useRouter, useSearch } from '@tanstack/react-router'
import type { QueueAsked } from '../../consultation/consultation-queries'
import { usePaths } from '../../paths'
import { stringifySearch } from '../../search-params'
import { oneOf, textOf } from '../../search-values'

export const WHOSE = ['MINE', 'NOBODYS'] as const

type Narrowing = Omit<QueueAsked, 'state'>

/** What the address asks of the queue, and a way to ask otherwise. */
export function useQueueSearch() {
  const router = useRouter()
  const paths = usePaths()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const asked: Narrowing = {
    prefecture: textOf(search.prefecture),
    field: textOf(search.field),
    whose: oneOf(search.whose, WHOSE),
    overdue: textOf(search.overdue) === '1' ? true : undefined,
  }
  const change = (part: Narrowing & { state?: string | undefined }) => {
    const next = { state: search.state, ...asked, ...part }
    void router.navigate({
      href: `${paths.consultations}${stringifySearch({ ...next, overdue: next.overdue ? '1' : undefined })}`,
      resetScroll: false,
      replace: true,
    })
  }
  return { asked, change }
}
