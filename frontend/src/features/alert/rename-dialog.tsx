import { useState } from 'react'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { alertTexts } from './alert-texts'

const MOST = 100

interface RenameDialogProps {
  open: boolean
  name: string
  onClose: () => void
  onName: (name: string) => void
}

export function RenameDialog({ open, name, onClose, onName }: RenameDialogProps) {
  const t = useMessages(alertTexts)
  const [typed, setTyped] = useState(name)
  const save = () => {
    if (typed.trim() === '') return
    onName(typed.trim())
    onClose()
  }
  return (
    <Dialog open={open} onClose={onClose} title={t.renameOf(name)}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t.newName}
          required
          maxLength={MOST}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        <Button type="submit" look="solid" className="self-end">
          {t.save}
        </Button>
      </form>
    </Dialog>
  )
}
