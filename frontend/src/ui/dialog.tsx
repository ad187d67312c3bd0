import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from './icon'
import { uiTexts } from './ui-texts'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons at the bottom. */
  actions?: ReactNode
  wide?: boolean
}

const FIELD = 'input, textarea, select'

/** A modal on the native element: Esc closes, focus is held, begins in the first field and returns to the opener. */
export function Dialog({ open, onClose, title, children, actions, wide = false }: DialogProps) {
  const t = useMessages(uiTexts)
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<Element>(null)
  // The native element is opened and closed by calls, not by attributes, to become modal.
  useEffect(() => {
    if (open && !dialog.current?.open) {
      opener.current = document.activeElement
      dialog.current?.showModal()
      dialog.current?.querySelector<HTMLElement>(FIELD)?.focus()
    }
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  // Closing gives the focus back; a dialog that is taken away while it is open never closes.
  useEffect(() => {
    const element = dialog.current
    return () => {
      const from = opener.current
      if (element?.open && !element.isConnected && from instanceof HTMLElement)
        from.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[90dvh] w-[calc(100%-2rem)] overflow-y-auto rounded-12 border border-line bg-white p-0 ${wide ? 'max-w-4xl' : 'max-w-xl'}`}
    >
      {open && (
        <div className="flex flex-col gap-4 p-5">
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="pt-1.75 text-xl leading-150">
              {title}
            </h2>
            <button
              type="button"
              onClick={() => dialog.current?.close()}
              className="inline-flex min-h-11 min-w-11 shrink-0 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"
            >
              <Icon name="cross" />
              <span className="sr-only">{t.close}</span>
            </button>
          </div>
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-3">{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
