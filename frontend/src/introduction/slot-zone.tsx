import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { Select } from '../ui/select'
import { deviceZone, HOME_ZONE, type SlotDraft, sameClock, slotOf, slotText, zoneText } from './moments'
import { slotTexts } from './slot-texts'

/** The zone of the times: that of Japan, or of the device where it is another. */
export function Zone({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const t = useMessages(slotTexts)
  const language = useLanguage()
  const now = new Date()
  const own = deviceZone()
  const named = (one: string) => t.zoneName(zoneText(one, now, language), one)
  if (sameClock(own, HOME_ZONE, now)) return <p className="text-sm">{t.zone(named(zone))}</p>
  return (
    <Select
      label={t.zoneLabel}
      inline
      options={[HOME_ZONE, own].map((value) => ({ value, label: named(value) }))}
      value={zone}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

/** The same time in Japan, or where the device is. */
export function Elsewhere({ slot, zone }: { slot: SlotDraft; zone: string }) {
  const language = useLanguage()
  const sent = slotOf(slot, zone)
  if (!sent?.start) return null
  const other = zone === HOME_ZONE ? deviceZone() : HOME_ZONE
  const at = new Date(sent.start)
  if (sameClock(zone, other, at)) return null
  return (
    <p className="w-full text-sm text-solid-gray-700">
      {slotText(sent, other, language)} {zoneText(other, at, language)}
    </p>
  )
}
