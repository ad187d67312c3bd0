import { type Language, useLanguage } from './language'

/**
 * The shape of a catalogue, taken from the Japanese one: an English catalogue that lacks
 * a key or a parameter does not compile.
 */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T[K] extends string
      ? string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Messages<T[K]>
}

export interface Catalogue<T> {
  ja: Messages<T>
  en: Messages<T>
}

/** Binds the two languages of one feature. */
export function catalogue<const T>(ja: T, en: Messages<T>): Catalogue<T> {
  return { ja: ja as Messages<T>, en }
}

export function useMessages<T>(messages: Catalogue<T>): Messages<T> {
  return messages[useLanguage()]
}

export function messagesIn<T>(messages: Catalogue<T>, language: Language): Messages<T> {
  return messages[language]
}
