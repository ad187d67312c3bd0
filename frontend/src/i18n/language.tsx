import { createContext, type ReactNode, useContext } from 'react'

export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(value: unknown): value is Language {
  return value === 'ja' || value === 'en'
}

export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja'
}

const LanguageContext = createContext<Language>('ja')

/** The language of the page, which is the first part of its address. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}
