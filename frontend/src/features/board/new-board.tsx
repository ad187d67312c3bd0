import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { BOARDS, beginBoard } from '../../board/board-queries'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { useDoing } from '../../record/use-doing'
import { useToast } from '../../ui/toast'
import { NameDialog } from './name-dialog'
import { pageTexts } from './page-texts'

/** Asks for a name and opens the new board. */
export function NewBoard({ onClose }: { onClose: () => void }) {
  const t = useMessages(pageTexts).boards
  const paths = usePaths()
  const router = useRouter()
  const toast = useToast()
  const { during, busy, problem } = useDoing(BOARDS)
  const [name, setName] = useState('')
  const make = () =>
    during(async () => {
      const board = await beginBoard(name, null)
      toast(t.created(board.title))
      await router.navigate({ href: paths.board(board.id) })
    })
  return (
    <NameDialog
      title={t.create}
      save={t.create}
      name={name}
      onName={setName}
      busy={busy}
      problem={problem}
      onSave={() => void make()}
      onClose={onClose}
    />
  )
}
