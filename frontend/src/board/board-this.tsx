import { BoardButton, useBoarding } from './board-part'
import type { RecordRef } from './board-queries'

/** Puts the record of a page on a board. */
export function BoardThis({ record }: { record: RecordRef }) {
  const { onBoard, dialog } = useBoarding(null)
  return (
    <>
      {onBoard && <BoardButton onClick={() => onBoard(record)} />}
      {dialog}
    </>
  )
}
