import { lazy, Suspense, useState } from 'react'
import type { LocalizedText } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import type { RecordRef } from './board-queries'
import { boardTexts } from './board-texts'
import { useHasBoards } from './has-boards'

const AddDialog = lazy(() => import('./add-dialog').then((module) => ({ default: module.AddDialog })))

/** The dialog by which records come onto a board, for lists that open it by a key; nothing for who has no boards. */
export function useBoarding(about: RecordRef | null) {
  const may = useHasBoards()
  const [records, setRecords] = useState<readonly RecordRef[] | null>(null)
  if (!may) return { dialog: null }
  return {
    onBoard: (...chosen: RecordRef[]) => setRecords(chosen),
    dialog: records && (
      <Suspense>
        <AddDialog records={records} about={about} onClose={() => setRecords(null)} />
      </Suspense>
    ),
  }
}

interface BoardButtonProps {
  /** Of what is added, where several such buttons stand on a page. */
  title?: LocalizedText | null
  small?: boolean
  onClick: () => void
}

export function BoardButton({ title, small, onClick }: BoardButtonProps) {
  const t = useMessages(boardTexts)
  const language = useLanguage()
  return (
    <Button
      {...(small && { size: 'small' })}
      aria-label={title ? t.toBoardOf(plain(title, language)) : undefined}
      onClick={onClick}
    >
      {t.toBoard}
    </Button>
  )
}
