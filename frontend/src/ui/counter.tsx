import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { uiTexts } from './ui-texts'

/** How much may still be written, in characters as people count them. */
export function Counter({ text, limit }: { text: string; limit: number }) {
  const t = useMessages(uiTexts)
  const formats = useFormats()
  const left = limit - [...text].length
  return (
    <p className={`ml-auto text-sm ${left < 0 ? 'font-bold text-error-2' : 'text-solid-gray-700'}`}>
      {left < 0 ? t.over(formats.number(-left), formats.number(limit)) : t.left(formats.number(left))}
    </p>
  )
}
