import { isLanguage, type Language } from './language'

const COOKIE = 'language'
const YEAR_SECONDS = 31_536_000

/** The language chosen before, else the first one the browser asks for that we have. */
export function preferredLanguage(): Language {
  const chosen = document.cookie.match(/(?:^|; )language=(\w+)/)?.[1]
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ja'
}

export function rememberLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is missing in Firefox and Safari
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
}
