import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Icon } from './icon'
import { uiTexts } from './ui-texts'

/** A link to another site; only web addresses become links. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useMessages(uiTexts)
  if (!/^https?:\/\//.test(href)) return children
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 break-all text-key-900 underline underline-offset-4"
    >
      {children}
      <Icon name="external" className="size-4" />
      <span className="sr-only">{t.newTab}</span>
    </a>
  )
}
