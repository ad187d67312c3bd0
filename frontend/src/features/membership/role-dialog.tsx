import { useState } from 'react'
import type { Role } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { membershipTexts } from './membership-texts'
import { RoleChoice } from './role-choice'

interface RoleDialogProps {
  label: string
  name: string
  title: string
  given: readonly Role[]
  roles: readonly Role[]
  busy: boolean
  onChoose: (roles: Role[]) => Promise<unknown>
}

/** A button, and the roles to choose from behind it. */
export function RoleDialog({ label, name, title, given, roles, busy, onChoose }: RoleDialogProps) {
  const t = useMessages(membershipTexts)
  const [chosen, setChosen] = useState<readonly Role[]>()
  const close = () => setChosen(undefined)
  const start = () => setChosen(roles.filter((role) => given.includes(role)))
  const save = async () => {
    if (await onChoose([...(chosen ?? [])])) close()
  }
  return (
    <>
      <Button size="small" aria-label={name} onClick={start}>
        {label}
      </Button>
      {chosen && (
        <Dialog open onClose={close} title={title}>
          <RoleChoice given={given} chosen={chosen} onChoose={setChosen} />
          <div className="flex flex-wrap gap-3">
            <Button
              look="solid"
              busy={busy}
              disabledBecause={chosen.length === 0 ? t.noRole : undefined}
              onClick={() => void save()}
            >
              {t.save}
            </Button>
            <Button look="text" onClick={close}>
              {t.cancel}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
