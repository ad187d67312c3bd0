import type { Slot } from '../api/types'
import type { Language } from '../i18n/language'

/** Where the product is at home; days and times are those of Japan unless somebody says otherwise. */
export const HOME_ZONE = 'Asia/Tokyo'

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const
const DAY_MILLIS = 24 * 60 * 60_000

/** The time zone of the device. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || HOME_ZONE
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${clockAt(new Date(moment), zone).join('T')}:00Z`) - moment + (moment % 60_000)
}

/** Day and time that a clock in `zone` shows, as fields of forms have them. */
export function clockAt(moment: Date, zone: string): [day: string, time: string] {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return [`${part('year')}-${part('month')}-${part('day')}`, `${part('hour')}:${part('minute')}`]
}

/**
 * The moment at which a clock in `zone` shows this. Of a time that comes twice, when clocks are put back, it is the
 * first; of one that is left out, as much later as clocks are put forward. Null for what is no time.
 */
export function momentAt(day: string, time: string, zone: string): Date | null {
  const shown = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(shown)) return null
  const before = shown - offsetAt(shown - DAY_MILLIS, zone)
  const after = shown - offsetAt(shown + DAY_MILLIS, zone)
  const shows = (moment: number) => clockAt(new Date(moment), zone).join() === `${day},${time}`
  return new Date(shows(before) || !shows(after) ? before : after)
}

/** A day as it is said among people: 12/2（水）. */
export function dayText(day: string, language: Language, zone = 'UTC'): string {
  const moment = new Date(day)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options }).format(moment)
  return language === 'ja'
    ? `${part({ month: 'numeric', day: 'numeric' })}（${part({ weekday: 'short' })}）`
    : part({ weekday: 'short', day: 'numeric', month: 'short' })
}

/** From when to when, by the clocks of a zone. */
export function slotText(
  { start, end }: Pick<Slot, 'start' | 'end'>,
  zone: string,
  language: Language,
): string {
  if (!start || !end) return ''
  const [firstDay, from] = clockAt(new Date(start), zone)
  const [lastDay, to] = clockAt(new Date(end), zone)
  const first = dayText(firstDay, language)
  const gap = language === 'ja' ? '' : ', '
  const until = firstDay === lastDay ? to : `${dayText(lastDay, language)}${gap}${to}`
  return `${first}${gap}${from}–${until}`
}

/** What a zone calls its time at a moment: 日本標準時, Central European Summer Time. */
export function zoneText(zone: string, at: Date, language: Language): string {
  const name = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  return name ?? zone
}

/** Whether two zones show the same clock at a moment. */
export function sameClock(one: string, other: string, at: Date): boolean {
  return clockAt(at, one).join() === clockAt(at, other).join()
}

/** A time as a form has it. */
export interface SlotDraft {
  day: string
  time: string
  minutes: number
}

export const NO_SLOT: SlotDraft = { day: '', time: '', minutes: 60 }

/** A time as it is sent; null while something is missing. */
export function slotOf({ day, time, minutes }: SlotDraft, zone: string): Slot | null {
  const start = momentAt(day, time, zone)
  if (!start || !(minutes > 0)) return null
  return {
    start: start.toISOString(),
    end: new Date(start.getTime() + minutes * 60_000).toISOString(),
    place: null,
  }
}

const isWeekend = (day: string) => new Date(day).getUTCDay() % SATURDAY === 0

function laterDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MILLIS).toISOString().slice(0, 10)
}

const HOURS = ['10:00', '14:00', '16:00'] as const
const SATURDAY = 6

/** Three times to begin with, on the first weekdays after the next two days; who offers them changes what does not suit. */
export function firstSlots(now: Date): SlotDraft[] {
  const [today] = clockAt(now, HOME_ZONE)
  const days = [3, 4, 5, 6, 7, 8, 9].map((later) => laterDay(today, later)).filter((day) => !isWeekend(day))
  return HOURS.map((time, index) => ({ day: days[index] ?? today, time, minutes: 60 }))
}

/** A time to offer beside these: like the last of them, on the next weekday on which none of them is. */
export function nextSlot(slots: readonly SlotDraft[], now: Date): SlotDraft {
  const like = slots.findLast(({ day, time }) => day && time)
  if (!like) return firstSlots(now)[0] ?? NO_SLOT
  const [today] = clockAt(now, HOME_ZONE)
  let day = like.day > today ? like.day : today
  do day = laterDay(day, 1)
  while (isWeekend(day) || slots.some((slot) => slot.day === day && slot.time === like.time))
  return { ...like, day }
}
