import { LANGUAGES, useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { TagInput } from '../ui/tag-input'
import { uiTexts } from '../ui/ui-texts'
import type { ControlProps } from './control'
import { FieldGroup } from './field-group'
import { useForm } from './form-context'
import { formTexts } from './form-texts'

/** Words in both languages, which stand in twin order. */
export function WordsField({ description, value, onChange, label, hint }: ControlProps<'words'>) {
  const t = useMessages(formTexts)
  const ui = useMessages(uiTexts)
  const page = useLanguage()
  const { errorAt } = useForm()
  const order = page === 'ja' ? LANGUAGES : LANGUAGES.toReversed()
  const lists = { ja: value?.ja ?? [], en: value?.en ?? [] }
  return (
    <FieldGroup label={label} hint={hint ?? ui.addHint}>
      <div className="grid gap-x-4 gap-y-2 @lg:grid-flow-col @lg:auto-cols-fr">
        {order.map((language) => (
          <TagInput
            key={language}
            label={
              <span className="text-sm font-normal text-solid-gray-700">
                <span className="sr-only">{label}</span> <span lang={language}>{t.forms[language]}</span>
              </span>
            }
            lang={language}
            hint={false}
            error={errorAt(`${description.field}.${language}`)}
            values={lists[language]}
            onChange={(words) => onChange({ ...lists, [language]: words })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
