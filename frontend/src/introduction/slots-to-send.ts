import type { Slot } from '../api/types'
import { clockAt, type SlotDraft, slotOf } from './moments'

export interface OfferedSlots {
  slots: readonly SlotDraft[]
  zone: string
  /** Where, for all of them. */
  place: string
}

/** Which field of a time is wrong, and why. */
export interface SlotFault {
  field: 'day' | 'time'
  why: 'day' | 'time' | 'past' | 'twice'
}

/** What is wrong with each of the times, in their order; null where nothing is. */
export function slotFaults(
  { slots, zone }: Pick<OfferedSlots, 'slots' | 'zone'>,
  now = new Date(),
): (SlotFault | null)[] {
  const [today] = clockAt(now, zone)
  return slots.map((slot, index) => {
    if (!slot.day) return { field: 'day', why: 'day' }
    const start = slotOf(slot, zone)?.start
    if (!start) return { field: 'time', why: 'time' }
    if (start <= now.toISOString()) return { field: slot.day < today ? 'day' : 'time', why: 'past' }
    const before = slots.slice(0, index).some(({ day, time }) => day === slot.day && time === slot.time)
    return before ? { field: 'time', why: 'twice' } : null
  })
}

/** The times as they are sent; null while one of them is wrong. */
export function slotsToSend(offered: OfferedSlots): Slot[] | null {
  if (slotFaults(offered).some((fault) => fault !== null)) return null
  const place = offered.place.trim() || null
  return offered.slots
    .map((slot) => slotOf(slot, offered.zone))
    .filter((slot) => slot !== null)
    .map((slot) => ({ ...slot, place }))
}
