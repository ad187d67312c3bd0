import type { ReactNode } from 'react'
import { Icon } from './icon'

interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}

export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 py-1 font-bold hover:underline">
        <Icon name="chevron" className="size-5 -rotate-90 group-open:rotate-0" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  )
}
