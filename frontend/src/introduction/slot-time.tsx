import type { Slot } from '../api/types'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { deviceZone, HOME_ZONE, sameClock, slotText, zoneText } from './moments'
import { slotTexts } from './slot-texts'

/** A time by the clocks of Japan, with their name, and by those of the device where they differ. */
export function SlotTime({ slot }: { slot: Slot }) {
  const t = useMessages(slotTexts)
  const language = useLanguage()
  if (!slot.start) return null
  const at = new Date(slot.start)
  const own = deviceZone()
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="font-bold">{slotText(slot, HOME_ZONE, language)}</span>
      <span className="text-sm text-solid-gray-700">{zoneText(HOME_ZONE, at, language)}</span>
      {slot.place && <span className="w-full text-sm break-words">{t.at(slot.place)}</span>}
      {!sameClock(own, HOME_ZONE, at) && (
        <span className="text-sm">
          {slotText(slot, own, language)} {zoneText(own, at, language)}
        </span>
      )}
    </span>
  )
}
