import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { QueryView } from '../ui/query-view'
import { Skeleton } from '../ui/skeleton'
import { proposalsQuery, type Rule } from './proposal-queries'
import { QualityRows } from './quality-rows'

interface QualityListProps {
  /** All rules when none is named. */
  rule?: Rule | undefined
  /** As many rows; all when it is not said. */
  most?: number
  /** Of the part of the page it is; a part of another one bears none. */
  id?: string
  /** Stands there when no record wants anything. */
  nothing: ReactNode
}

/** Records that want to be looked after. */
export function QualityList({ rule, most, id, nothing }: QualityListProps) {
  return (
    <QueryView query={useQuery(proposalsQuery)} skeleton={<Skeleton rows={5} height="h-28" />}>
      {({ items }) => {
        const shown = items.filter((item) => !rule || item.rule === rule).slice(0, most)
        return shown.length === 0 ? nothing : <QualityRows id={id} items={shown} />
      }}
    </QueryView>
  )
}
