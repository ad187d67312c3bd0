import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/choice'
import { Icon } from '../ui/icon'
import { cardTexts } from './card-texts'

interface MatchActionsProps {
  title: string
  open: boolean
  onOpen: () => void
  kept: boolean
  onKeep: () => void
  declining: boolean
  onDecline: () => void
  /** Absent where nothing can be compared. */
  picked?: boolean | undefined
  onPick?: (() => void) | undefined
  children?: ReactNode
}

/** What can be done with one candidate; every verb has a key as well. The filled button is that of the opened card. */
export function MatchActions(props: MatchActionsProps) {
  const { title, open, onOpen, kept, onKeep, declining, onDecline, picked, onPick, children } = props
  const t = useMessages(cardTexts)
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Button size="small" look={open && !kept ? 'solid' : 'outline'} onClick={onKeep}>
        {kept && <Icon name="check" />}
        {kept ? t.kept : t.keep}
      </Button>
      {children}
      {onPick && (
        <Checkbox aria-label={t.compareOf(title)} checked={picked ?? false} onChange={onPick}>
          {t.compare}
        </Checkbox>
      )}
      <Button size="small" look="text" aria-expanded={open} onClick={onOpen}>
        {open ? t.hideReasons : t.showReasons}
      </Button>
      <Button size="small" look="quiet" className="ml-auto" aria-expanded={declining} onClick={onDecline}>
        {t.decline}
      </Button>
    </div>
  )
}
