import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from './button'
import { Icon } from './icon'
import { TextLink } from './link'
import type { Toast } from './toast'
import { TONES } from './tones'
import { uiTexts } from './ui-texts'

const SHOWN_MILLIS = 10_000

export function ToastCard({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) {
  const t = useMessages(uiTexts)
  const { frame, icon, color } = TONES[toast.tone ?? 'success']
  const [paused, setPaused] = useState(false)
  // Time passes only while nobody points at or stands on the message.
  useEffect(() => {
    if (paused) return undefined
    const timer = setTimeout(() => onGone(toast.id), SHOWN_MILLIS)
    return () => clearTimeout(timer)
  }, [paused, toast.id, onGone])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only pauses the clock, nothing can be done here
    <div
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
      className={`pointer-events-auto flex w-full max-w-xl flex-wrap items-center gap-x-3 gap-y-1 rounded-8 border-2 bg-white px-4 py-2 shadow-2 ${frame}`}
    >
      <p className="flex min-w-0 flex-[1_1_12rem] gap-3">
        <Icon name={icon} className={`size-6 ${color}`} />
        {toast.text}
      </p>
      {/* On one line after the words, or together below them. */}
      <span className="ml-auto flex flex-wrap items-center gap-x-3">
        {toast.link && (
          <TextLink href={toast.link.href} onClick={() => onGone(toast.id)}>
            {toast.link.text}
          </TextLink>
        )}
        {toast.undo && (
          <Button
            size="small"
            look="text"
            onClick={() => {
              toast.undo?.()
              onGone(toast.id)
            }}
          >
            {t.undo}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => onGone(toast.id)}>
          {t.close}
        </Button>
      </span>
    </div>
  )
}
