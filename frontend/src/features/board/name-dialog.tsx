import type { FormEvent } from 'react'
import type { ApiProblem } from '../../api/api-problem'
import { LONGEST_NAME } from '../../board/board-queries'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { uiTexts } from '../../ui/ui-texts'
import { pageTexts } from './page-texts'

interface NameDialogProps {
  title: string
  save: string
  name: string
  onName: (name: string) => void
  busy: boolean
  problem: ApiProblem | null
  onSave: () => void
  onClose: () => void
}

/** Asks for the name of a board. */
export function NameDialog({ title, save, name, onName, busy, problem, onSave, onClose }: NameDialogProps) {
  const t = useMessages(pageTexts).boards
  const { cancel } = useMessages(uiTexts)
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        noValidate
        className="flex flex-col items-start gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          if (!busy) onSave()
        }}
      >
        <TextField
          label={t.name}
          limit={LONGEST_NAME}
          required
          className="self-stretch"
          error={errorUnder(problem?.violations ?? [], 'title')}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
        <Declined problem={problem} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="solid" busy={busy}>
            {save}
          </Button>
          <Button look="text" onClick={onClose}>
            {cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
