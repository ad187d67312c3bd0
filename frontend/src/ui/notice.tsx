import type { ReactNode } from 'react'
import { Icon } from './icon'
import { TONES } from './tones'

interface NoticeProps {
  tone?: keyof typeof TONES
  title?: ReactNode
  children?: ReactNode
  /** Set for messages that appear because of something the person did. */
  role?: 'alert' | 'status'
}

export function Notice({ tone = 'info', title, children, role }: NoticeProps) {
  const { frame, icon, color } = TONES[tone]
  return (
    <div role={role} className={`flex gap-3 rounded-12 border-2 bg-white p-4 ${frame}`}>
      <Icon name={icon} className={`mt-0.5 size-6 ${color}`} />
      <div className="flex min-w-0 flex-col gap-1">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
