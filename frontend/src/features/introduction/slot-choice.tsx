import type { IntroductionView, Slot } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { HOME_ZONE, slotText } from '../../introduction/moments'
import { SlotClash } from '../../introduction/slot-clash'
import { SlotTime } from '../../introduction/slot-time'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

/** Times that the other side has offered and that are still to come, each with the button that fixes it. */
export function SlotChoice({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts).choice
  const { meeting } = introduction.view
  const slots = offered(introduction.view).filter(({ start }) => start !== meeting?.start)
  if (slots.length === 0) return null
  const choice = <Slots slots={slots} introduction={introduction} acts={acts} />
  return meeting ? (
    <Disclosure summary={t.other}>{choice}</Disclosure>
  ) : (
    <div className="flex flex-col gap-2">
      <h2 className="text-lg">{t.title}</h2>
      {choice}
    </div>
  )
}

function Slots({ slots, introduction, acts }: StandingProps & { slots: readonly Slot[] }) {
  const t = useMessages(threadTexts)
  const language = useLanguage()
  const meet = (slot: Slot) =>
    void acts.run(() => takeStep(introduction, { step: 'MEET', slot }), t.done.MEET)
  return (
    <ul className="flex flex-col gap-2">
      {slots.map((slot) => (
        <li
          key={slot.start}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-8 bg-solid-gray-50 px-3 py-2"
        >
          <SlotTime slot={slot} />
          <Button
            size="small"
            busy={acts.busy}
            aria-label={t.choice.takeOf(slotText(slot, HOME_ZONE, language))}
            onClick={() => meet(slot)}
          >
            {t.choice.take}
          </Button>
          <SlotClash slot={slot} besides={introduction.view.id} />
        </li>
      ))}
    </ul>
  )
}

/** The earliest first, each once. */
function offered({ entries, side }: IntroductionView): Slot[] {
  const now = new Date().toISOString()
  const slots = entries.flatMap(({ side: by, content }) =>
    by && by !== side && content?.kind === 'slot-offer' ? content.slots : [],
  )
  return [...new Map(slots.map((slot) => [`${slot.start} ${slot.end}`, slot])).values()]
    .filter(({ start }) => start && start > now)
    .sort((a, b) => String(a.start).localeCompare(String(b.start)))
}
