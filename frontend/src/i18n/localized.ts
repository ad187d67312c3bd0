import type { Language } from './language'
import { otherLanguage } from './language'

interface Localized {
  ja?: string | null | undefined
  en?: string | null | undefined
}

export interface Chosen {
  text: string
  language: Language
  /** The page's language has no text, so the other one is shown. */
  substitute: boolean
}

/** The text in the page's language, or the other one when it has not been translated. */
export function choose(text: Localized | null | undefined, language: Language): Chosen | null {
  const own = text?.[language]
  if (own) return { text: own, language, substitute: false }
  const other = text?.[otherLanguage(language)]
  if (other) return { text: other, language: otherLanguage(language), substitute: true }
  return null
}

/** The bare text, for places that can hold no markup: titles, options, labels read aloud. */
export function plain(text: Localized | null | undefined, language: Language): string {
  return choose(text, language)?.text ?? ''
}
