import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Tagged } from '../../api/client'
import type { BoardView } from '../../api/types'
import { BOARDS, boardQuery } from '../../board/board-queries'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { ProblemView } from '../../ui/problem-view'
import { useToast } from '../../ui/toast'
import { archive, rename, restore } from './board-calls'
import { CriteriaDialog } from './criteria-dialog'
import { LinksDialog } from './links-dialog'
import { NameDialog } from './name-dialog'
import { pageTexts } from './page-texts'

/** What can be done with a board as a whole. */
export function BoardBar({ board }: { board: Tagged<BoardView> }) {
  const texts = useMessages(pageTexts)
  const t = texts.view
  const toast = useToast()
  const queryClient = useQueryClient()
  const { view } = board
  const doing = useDoing([...BOARDS, 'list'])
  const [open, setOpen] = useState<'criteria' | 'links' | 'name' | null>(null)
  const [name, setName] = useState(view.title)
  const close = () => setOpen(null)
  const show = (next: Tagged<BoardView>) => queryClient.setQueryData(boardQuery(view.id).queryKey, next)
  const turn = (act: typeof archive, etag: string) =>
    doing.during(async () => {
      const next = await act(view.id, etag)
      show(next)
      const back = act === archive ? restore : archive
      toast(act === archive ? texts.done.archived : texts.done.restored, {
        record: view.id,
        undo: () => void turn(back, next.etag),
      })
    })
  const save = () =>
    doing.during(async () => {
      show(await rename(view.id, board.etag, name))
      toast(texts.done.renamed)
      close()
    })
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {view.archivedAt === null ? (
          <>
            <Button onClick={() => setOpen('criteria')}>{t.criteria}</Button>
            <Button onClick={() => setOpen('links')}>{t.share}</Button>
            <Button
              look="text"
              onClick={() => {
                setName(view.title)
                setOpen('name')
              }}
            >
              {t.rename}
            </Button>
            <Button look="quiet" busy={doing.busy} onClick={() => void turn(archive, board.etag)}>
              {t.archive}
            </Button>
          </>
        ) : (
          <Button look="solid" busy={doing.busy} onClick={() => void turn(restore, board.etag)}>
            {t.restore}
          </Button>
        )}
        <a
          href={`/api/v1/boards/${view.id}/table`}
          download
          className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
        >
          <Icon name="download" className="size-4" />
          {t.csv}
        </a>
      </div>
      {doing.problem && open === null && <ProblemView error={doing.problem} />}
      {open === 'criteria' && <CriteriaDialog board={board} onSaved={show} onClose={close} />}
      {open === 'links' && <LinksDialog id={view.id} title={view.title} onClose={close} />}
      {open === 'name' && (
        <NameDialog
          title={texts.rename.title}
          save={texts.rename.save}
          name={name}
          onName={setName}
          busy={doing.busy}
          problem={doing.problem}
          onSave={() => void save()}
          onClose={close}
        />
      )}
    </div>
  )
}
