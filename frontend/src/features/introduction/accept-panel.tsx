import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { FirstWrong } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { firstSlots, HOME_ZONE } from '../../introduction/moments'
import { SlotsField } from '../../introduction/slots-field'
import { type OfferedSlots, slotsToSend } from '../../introduction/slots-to-send'
import { useKept } from '../../introduction/use-kept'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

const LONGEST_NOTE = 2_000

interface AnswerPanelProps extends StandingProps {
  onClose: () => void
}

/** Accepts, with times to choose from or without. */
export function AcceptPanel({ introduction, acts, onClose }: AnswerPanelProps) {
  const t = useMessages(threadTexts).accept
  const texts = useMessages(threadTexts)
  const begin = useMemo(
    (): OfferedSlots & { note: string } => ({
      note: '',
      slots: firstSlots(new Date()),
      zone: HOME_ZONE,
      place: '',
    }),
    [],
  )
  const { sheet, change, done } = useKept(`${introduction.view.id}:accept`, begin)
  const [tries, setTries] = useState(0)
  const panel = useRef<HTMLDivElement>(null)
  // It was asked for, so the next key belongs to it.
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  const accept = async (withSlots: boolean) => {
    const slots = withSlots ? slotsToSend(sheet) : []
    setTries(withSlots ? tries + 1 : 0)
    if (slots === null) return
    const draft = { step: 'ACCEPT', note: sheet.note || null, slots, zone: sheet.zone } as const
    if (await acts.run(() => takeStep(introduction, draft), texts.done.ACCEPT)) {
      done()
      onClose()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    void accept(true)
  }
  const violations = acts.problem?.violations ?? []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes and Ctrl+Enter accepts, whichever control inside has the focus
    <div ref={panel} onKeyDown={onKeyDown} className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 className="text-lg">{t.title}</h2>
      <p>{t.lead}</p>
      <SlotsField
        about={introduction.view.id}
        slots={sheet.slots}
        zone={sheet.zone}
        place={sheet.place}
        onChange={change}
        tried={tries > 0}
        violations={violations}
      />
      <TextArea
        label={texts.note}
        rows={2}
        limit={LONGEST_NOTE}
        error={errorUnder(violations, 'note')}
        value={sheet.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <FirstWrong problem={acts.problem} tries={tries} />
      <div className="flex flex-wrap gap-3">
        <Button
          look="solid"
          busy={acts.busy}
          disabledBecause={sheet.slots.length === 0 ? t.noSlot : undefined}
          onClick={() => void accept(true)}
        >
          {t.withSlots(sheet.slots.length)}
        </Button>
        <Button busy={acts.busy} onClick={() => void accept(false)}>
          {t.without}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  )
}
