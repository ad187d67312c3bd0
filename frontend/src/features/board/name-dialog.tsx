import type { FormEvent } from 'react'
import type { ApiProblem } from '../../api/api-problem'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
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
          hint={t.nameHint}
          required
          className="self-stretch"
          error={errorUnder(problem?.violations ?? [], 'title')}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
        <Declined problem={problem} />
        <Button type="submit" look="solid" busy={busy}>
          {save}
        </Button>
      </form>
    </Dialog>
  )
}
