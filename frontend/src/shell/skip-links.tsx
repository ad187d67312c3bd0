import { useMessages } from '../i18n/messages'
import { shellTexts } from './shell-texts'

const LINK =
  'absolute left-4 top-2 z-50 -translate-y-24 rounded-8 bg-white px-4 py-2 font-bold text-key-900 underline focus:translate-y-0'

/** Two ways past what repeats: to the content, and to the list on pages that have one (`id="list"`). */
export function SkipLinks() {
  const t = useMessages(shellTexts)
  return (
    <>
      <a href="#main" className={LINK}>
        {t.toMain}
      </a>
      <a href="#list" className={`${LINK} [body:not(:has(#list))_&]:hidden`}>
        {t.toList}
      </a>
    </>
  )
}
