import { type Language, useLanguage } from './language'

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const
const TIME_ZONE = 'Asia/Tokyo'

/** Numbers, dates and lists as people of the language write them; times are those of Japan. */
export function formatsOf(language: Language) {
  const locale = LOCALES[language]
  const date = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: language === 'ja' ? '2-digit' : 'short',
    day: '2-digit',
    timeZone: TIME_ZONE,
  })
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false })
  const number = new Intl.NumberFormat(locale)
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return {
    date: (iso: string) => date.format(new Date(iso)),
    dateTime: (iso: string) => dateTime.format(new Date(iso)),
    clock: (time: Date) => clock.format(time),
    number: (value: number) => number.format(value),
    seconds: (millis: number) => seconds.format(millis / 1000),
    list: (items: readonly string[]) => items.join(language === 'ja' ? '、' : ', '),
  }
}

const formats = { ja: formatsOf('ja'), en: formatsOf('en') }

export function useFormats() {
  return formats[useLanguage()]
}
