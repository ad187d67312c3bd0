import { useId } from 'react'
import type { Violation } from '../api/api-problem'
import { errorUnder } from '../form/errors'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { clockAt, nextSlot, type SlotDraft, slotOf } from './moments'
import { SlotClash } from './slot-clash'
import { slotTexts } from './slot-texts'
import { Elsewhere, Zone } from './slot-zone'
import { type OfferedSlots, type SlotFault, slotFaults } from './slots-to-send'

/** Source: introduction/EntryDraft.java. */
const MOST = 10
/** Source: thread/Slot.java. */
const LONGEST_PLACE = 500
const LENGTHS = [30, 45, 60, 90, 120] as const

interface SlotsFieldProps extends OfferedSlots {
  /** The introduction for which they are offered. */
  about: string
  onChange: (part: Partial<OfferedSlots>) => void
  /** Whether they were to be sent: from then on it is said what is wrong with them. */
  tried: boolean
  violations: readonly Violation[]
}

/** Times to be offered, with the time zone they are meant in. */
export function SlotsField({ about, slots, zone, place, onChange, tried, violations }: SlotsFieldProps) {
  const t = useMessages(slotTexts)
  const faults = tried ? slotFaults({ slots, zone }) : []
  const put = (index: number, part: Partial<SlotDraft>) =>
    onChange({ slots: slots.map((slot, at) => (at === index ? { ...slot, ...part } : slot)) })
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-bold">{t.legend}</legend>
      <Zone zone={zone} onChange={(next) => onChange({ zone: next })} />
      <ol className="flex flex-col gap-3">
        {slots.map((slot, index) => (
          <li key={index}>
            <SlotRow
              about={about}
              number={index + 1}
              slot={slot}
              zone={zone}
              fault={faults[index] ?? null}
              declined={errorUnder(violations, `slots[${index}]`)}
              onPut={(part) => put(index, part)}
              onRemove={() => onChange({ slots: slots.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ol>
      <FieldError error={violations.find(({ field }) => field === 'slots')?.message} />
      {slots.length < MOST && (
        <Button
          size="small"
          className="self-start"
          onClick={() => onChange({ slots: [...slots, nextSlot(slots, new Date())] })}
        >
          {t.add}
        </Button>
      )}
      <TextField
        label={t.place}
        hint={t.placeHint}
        maxLength={LONGEST_PLACE}
        value={place}
        onChange={({ target }) => onChange({ place: target.value })}
      />
    </fieldset>
  )
}

interface SlotRowProps {
  about: string
  number: number
  slot: SlotDraft
  zone: string
  fault: SlotFault | null
  /** What the server says of it. */
  declined: string | undefined
  onPut: (part: Partial<SlotDraft>) => void
  onRemove: () => void
}

function SlotRow({ about, number, slot, zone, fault, declined, onPut, onRemove }: SlotRowProps) {
  const t = useMessages(slotTexts)
  const id = useId()
  const wrong = (field: SlotFault['field']) => (fault?.field === field ? t.wrong[fault.why] : undefined)
  const [today] = clockAt(new Date(), zone)
  const sent = slotOf(slot, zone)
  return (
    <fieldset
      aria-labelledby={id}
      className="flex min-w-0 flex-wrap items-end gap-x-3 gap-y-2 rounded-8 bg-solid-gray-50 p-3"
    >
      <span id={id} className="w-full text-sm font-bold">
        {t.number(number)}
      </span>
      <TextField
        type="date"
        label={t.day}
        min={today}
        error={wrong('day') ?? declined}
        className="min-w-0 flex-[2_1_9rem]"
        value={slot.day}
        onChange={({ target }) => onPut({ day: target.value })}
      />
      <TextField
        type="time"
        label={t.time}
        error={wrong('time')}
        className="min-w-0 flex-[1_1_9rem]"
        value={slot.time}
        onChange={({ target }) => onPut({ time: target.value })}
      />
      <Select
        label={t.length}
        className="flex-[1_1_7rem]"
        options={LENGTHS.map((minutes) => ({ value: String(minutes), label: t.minutes(String(minutes)) }))}
        value={String(slot.minutes)}
        onChange={({ target }) => onPut({ minutes: Number(target.value) })}
      />
      <Button size="small" look="quiet" className="mb-1.5" aria-label={t.removeOf(number)} onClick={onRemove}>
        {t.remove}
      </Button>
      <Elsewhere slot={slot} zone={zone} />
      {sent && <SlotClash slot={sent} besides={about} />}
    </fieldset>
  )
}
