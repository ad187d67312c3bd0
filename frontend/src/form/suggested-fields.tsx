import { otherLanguage, useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Icon } from '../ui/icon'
import { useForm } from './form-context'
import { formTexts } from './form-texts'

interface SuggestedFieldsProps {
  chosen: readonly string[]
  onPick: (code: string) => void
}

/** Fields that the text speaks of, one click each. */
export function SuggestedFields({ chosen, onPick }: SuggestedFieldsProps) {
  const t = useMessages(formTexts)
  const language = useLanguage()
  const { live } = useForm()
  const fields = (live?.suggestedFields ?? []).filter(({ code }) => !chosen.includes(code))
  if (fields.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-solid-gray-700">{t.suggested}</span>
      {fields.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          aria-label={t.addField(plain(name, language))}
          onClick={() => onPick(code)}
          className="inline-flex min-h-9 cursor-pointer items-center gap-1 rounded-6 border border-dashed border-key-900 bg-white px-2 text-key-900 hover:bg-key-50 hover:underline"
        >
          <Icon name="plus" className="size-4" />
          <span lang={name[language] ? undefined : otherLanguage(language)}>{plain(name, language)}</span>
        </button>
      ))}
    </div>
  )
}
