import type { Slot } from '../api/types'
import { slotOf } from './moments'
import type { OfferedSlots } from './slots-field'

/** The times as they are sent; null while one of them is incomplete. */
export function slotsToSend({ slots, zone }: OfferedSlots): Slot[] | null {
  const sent = slots.map((slot) => slotOf(slot, zone)).filter((slot) => slot !== null)
  return sent.length === slots.length ? sent : null
}
