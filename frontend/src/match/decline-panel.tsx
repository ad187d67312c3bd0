import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { useSession } from '../session/session'
import { Button } from '../ui/button'
import { letterOf, useCharacterKeys } from '../ui/character-keys'
import { KeyHint } from '../ui/key-hint'
import { uiTexts } from '../ui/ui-texts'
import { cardTexts } from './card-texts'
import { DECLINE_REASONS, type DeclineReason } from './marks'

interface DeclinePanelProps {
  /** What is asked, and what becomes of the answer, where it is not about a candidate. */
  question?: string
  hint?: string
  onChoose: (reason: DeclineReason) => void
  onClose: () => void
}

/** Asks why a candidate is not relevant: without a reason nothing is declined. */
export function DeclinePanel({ question, hint, onChoose, onClose }: DeclinePanelProps) {
  const t = useMessages(cardTexts)
  const ui = useMessages(uiTexts)
  const session = useSession()
  const lettersOn = useCharacterKeys()
  const panel = useRef<HTMLFieldSetElement>(null)
  // The panel was asked for, so the next key belongs to it.
  useEffect(() => panel.current?.querySelector('button')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = lettersOn ? letterOf(event) : null
    const reason = digit && /^[1-8]$/.test(digit) ? DECLINE_REASONS[Number(digit) - 1] : undefined
    if (event.key === 'Escape') onClose()
    else if (reason) onChoose(reason)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset
      ref={panel}
      onKeyDown={onKeyDown}
      className="min-w-0 rounded-8 border border-solid-gray-536 p-3 pt-1"
    >
      <legend className="px-1 font-bold">{question ?? t.declineQuestion}</legend>
      <p className="mb-2 text-sm text-solid-gray-700">{hint ?? (session ? t.declineTold : t.declineHint)}</p>
      <div className="flex flex-wrap gap-2">
        {DECLINE_REASONS.map((reason, index) => (
          <Button key={reason} size="small" onClick={() => onChoose(reason)}>
            {lettersOn && (
              <span aria-hidden="true" className="font-normal max-desktop:hidden">
                <KeyHint>{String(index + 1)}</KeyHint>
              </span>
            )}
            {t.reasons[reason]}
          </Button>
        ))}
        <Button size="small" look="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
