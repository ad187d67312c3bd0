import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { BoardSummary } from '../api/types'
import { Declined } from '../form/declined'
import { errorUnder } from '../form/errors'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { useDoing } from '../record/use-doing'
import { Button } from '../ui/button'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Dialog } from '../ui/dialog'
import { QueryView } from '../ui/query-view'
import { TextField } from '../ui/text-field'
import { useToast } from '../ui/toast'
import { addCard, BOARDS, beginBoard, boardsQuery, LONGEST_NAME, type RecordRef } from './board-queries'
import { boardTexts } from './board-texts'

interface AddDialogProps {
  records: readonly RecordRef[]
  /** What they are candidates of; a new board is for it. */
  about: RecordRef | null
  onClose: () => void
}

/** Puts records on a board that there is, or on a new one. */
export function AddDialog(props: AddDialogProps) {
  const t = useMessages(boardTexts).add
  const query = useQuery(boardsQuery())
  return (
    <Dialog open onClose={props.onClose} title={t.title}>
      <QueryView query={query}>{({ items }) => <AddForm boards={items} {...props} />}</QueryView>
    </Dialog>
  )
}

const ANOTHER = ''

function AddForm({ boards, records, about, onClose }: AddDialogProps & { boards: readonly BoardSummary[] }) {
  const t = useMessages(boardTexts).add
  const paths = usePaths()
  const toast = useToast()
  const group = useId()
  const { during, busy, problem } = useDoing(BOARDS)
  // The board for the same record comes first, then what was used last.
  const [chosen, setChosen] = useState(
    (boards.find((board) => about && board.about?.id === about.id) ?? boards[0])?.id ?? ANOTHER,
  )
  const [name, setName] = useState('')
  const add = () =>
    during(async () => {
      const board = boards.find(({ id }) => id === chosen) ?? (await beginBoard(name, aboutOf(about)))
      let added = 0
      for (const record of records) added += (await addCard(board.id, record)) ? 1 : 0
      toast((added > 0 ? t.done : t.already)(board.title), {
        link: { text: t.open, href: paths.board(board.id) },
      })
      onClose()
    })
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-5"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (!busy) void add()
      }}
    >
      <p>{t.what(records.length)}</p>
      {boards.length > 0 && (
        <ChoiceGroup legend={t.board}>
          {boards.map(({ id, title }) => (
            <Radio
              key={id}
              name={group}
              checked={chosen === id}
              onChange={() => setChosen(id)}
              autoFocus={chosen === id}
            >
              {title}
            </Radio>
          ))}
          <Radio name={group} checked={chosen === ANOTHER} onChange={() => setChosen(ANOTHER)}>
            {t.another}
          </Radio>
        </ChoiceGroup>
      )}
      {chosen === ANOTHER && (
        <TextField
          label={t.name}
          limit={LONGEST_NAME}
          required
          autoFocus={boards.length === 0}
          className="self-stretch"
          error={errorUnder(problem?.violations ?? [], 'title')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <Declined problem={problem} />
      <Button type="submit" look="solid" busy={busy}>
        {t.confirm}
      </Button>
    </form>
  )
}

/** Boards are for needs and seeds. Source: board/Triage.java. */
const aboutOf = (about: RecordRef | null) =>
  about && (about.kind === 'need' || about.kind === 'seed') ? about : null
