import { useLanguage } from '../i18n/language'

const JAPANESE = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、（）]+)/u

/** A sentence with names in it that may have no English: on English pages Japanese runs carry their language. */
export function MixedText({ text }: { text: string }) {
  if (useLanguage() === 'ja') return text
  let at = 0
  return text.split(JAPANESE).map((part) => {
    const start = at
    at += part.length
    return JAPANESE.test(part) ? (
      <span key={start} lang="ja">
        {part}
      </span>
    ) : (
      part
    )
  })
}
