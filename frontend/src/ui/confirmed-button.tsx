import { type ReactNode, useState } from 'react'
import { Button, type ButtonLook, type ButtonSize } from './button'
import { Dialog } from './dialog'

interface ConfirmedButtonProps {
  label: string
  /** The label with what it is about, where several stand on a page. */
  name?: string
  look?: ButtonLook
  size?: ButtonSize
  title: string
  /** What will have happened. */
  children: ReactNode
  confirm: string
  confirmLook?: ButtonLook
  busy?: boolean
  onConfirm: () => Promise<unknown>
}

/** A button for what cannot be undone: asks once more before it is done. */
export function ConfirmedButton({
  label,
  name,
  look,
  size,
  title,
  children,
  confirm,
  confirmLook = 'danger',
  busy,
  onConfirm,
}: ConfirmedButtonProps) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button look={look} size={size} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={title}
        actions={
          <Button look={confirmLook} busy={busy} onClick={() => void onConfirm().finally(close)}>
            {confirm}
          </Button>
        }
      >
        {children}
      </Dialog>
    </>
  )
}
