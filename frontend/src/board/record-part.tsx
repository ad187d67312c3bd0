import { lazy, type ReactNode, Suspense } from 'react'
import type { RecordRef } from './board-queries'
import { useHasBoards } from './has-boards'

const BoardThis = lazy(() => import('./board-this').then((module) => ({ default: module.BoardThis })))

interface RecordPartProps {
  record: RecordRef
  /** What else can be done with the record. */
  children?: ReactNode
}

/** The way onto a board from the page of a record, beside others. */
export function BoardPart({ record, children }: RecordPartProps) {
  const may = useHasBoards()
  return (
    <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
      {children}
      {may && (
        // As high before the button comes as after.
        <div className="min-h-11">
          <Suspense>
            <BoardThis record={record} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
