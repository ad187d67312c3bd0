import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { RequiredMark } from '../ui/field'
import { TextArea } from '../ui/text-area'
import type { ControlProps } from './control'
import { anchorOf } from './errors'
import { FieldGroup } from './field-group'
import { useForm } from './form-context'
import { formTexts } from './form-texts'
import type { TextForm } from './sheet-description'

const LANGUAGE_OF = { ja: 'ja', en: 'en', kana: 'ja' } as const satisfies Record<TextForm, string>

/** One text in its forms side by side, the page's language first; none is ever hidden. */
export function TextsField({ description, value, onChange, label, hint }: ControlProps<'texts'>) {
  const t = useMessages(formTexts)
  const page = useLanguage()
  const { forms = ['ja', 'en'], line = false, rows = 3, limit, limitEn = limit } = description
  const order = page === 'ja' ? forms : forms.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
  const { errorAt } = useForm()
  return (
    <FieldGroup
      label={
        <>
          {label}
          <RequiredMark required={description.required} />
        </>
      }
      hint={hint}
      error={
        order.some((form) => errorAt(`${description.field}.${form}`)) ? undefined : errorAt(description.field)
      }
    >
      <div className="grid gap-x-4 gap-y-2 @lg:grid-flow-col @lg:auto-cols-fr">
        {order.map((form) => (
          <div key={form} id={anchorOf(`${description.field}.${form}`)} className="min-w-0">
            <TextArea
              className="h-full"
              label={
                <span className="text-sm font-normal text-solid-gray-700">
                  <span className="sr-only">{label}</span>{' '}
                  <span lang={form === 'kana' ? undefined : form}>{t.forms[form]}</span>
                </span>
              }
              lang={LANGUAGE_OF[form]}
              rows={line ? 1 : rows}
              limit={form === 'en' ? limitEn : limit}
              error={errorAt(`${description.field}.${form}`)}
              value={value?.[form] ?? ''}
              onChange={(event) => onChange({ ...value, [form]: oneLine(event.target.value, line) })}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

function oneLine(text: string, line: boolean): string {
  return line ? text.replace(/[\r\n]+/g, ' ') : text
}
