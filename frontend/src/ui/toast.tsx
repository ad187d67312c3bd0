import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'

/** For pages that speak without a connection, too: what is loaded once is there. */
export const loadToastCard = () => import('./toast-card').then((module) => ({ default: module.ToastCard }))

const ToastCard = lazy(loadToastCard)

interface Deed {
  /** It was not done. */
  tone?: 'warning'
  /** The record; a later message about it takes the place of an earlier one, whose way back has ended. */
  record?: string
  undo?: () => void
  /** Where what was done can be seen. */
  link?: { text: string; href: string }
}

export interface Toast extends Deed {
  id: number
  text: string
}

export type Announce = (text: string, deed?: Deed) => void

export const ToastContext = createContext<Announce>(() => undefined)

/** Says that something is done, for 10 seconds, with a way back where there is one. */
export function useToast(): Announce {
  return useContext(ToastContext)
}

/** Shows the messages at the foot of the page; F8 leads to them. */
export function ToastProvider({ label, children }: { label: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([])
  const region = useRef<HTMLElement>(null)
  const next = useRef(0)
  const announce = useCallback<Announce>((text, deed) => {
    next.current += 1
    const id = next.current
    setToasts((shown) => [
      ...shown.filter(({ record }) => !record || record !== deed?.record).slice(-2),
      { id, text, ...deed },
    ])
  }, [])
  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  )
  // F8 works anywhere on the page, so it is heard at the document.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'F8') region.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <ToastContext value={announce}>
      {children}
      <section
        ref={region}
        aria-label={label}
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 print:hidden [body:has([data-bar])_&]:bottom-20"
      >
        <div role="status" className="flex flex-col items-center gap-2">
          <Suspense>
            {toasts.map((toast) => (
              <ToastCard key={toast.id} toast={toast} onGone={dismiss} />
            ))}
          </Suspense>
        </div>
      </section>
    </ToastContext>
  )
}
