import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { confirmationsQuery } from '../record/confirmation-queries'
import { QueryView } from '../ui/query-view'
import { Skeleton } from '../ui/skeleton'
import { QualityRows } from './quality-rows'

/** Records that wait to be looked after; `nothing` stands there when none does. */
export function QualityList({ nothing }: { nothing: ReactNode }) {
  return (
    <QueryView query={useQuery(confirmationsQuery)} skeleton={<Skeleton rows={5} height="h-28" />}>
      {({ items }) => (items.length === 0 ? nothing : <QualityRows items={items} />)}
    </QueryView>
  )
}
