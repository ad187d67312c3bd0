import type { Slot } from '../api/types'
import { slotOf } from './moments'
import type { OfferedSlots } from './slots-field'

/** The times as they are sent; null while one of them is incomplete. */
export function slotsToSend({ slots, zone, place }: OfferedSlots): Slot[] | null {
  const sent = slots.map((slot) => slotOf(slot, zone)).filter((slot) => slot !== null)
  if (place.trim()) for (const slot of sent) slot.place = place.trim()
  return sent.length === slots.length ? sent : null
}
