import { useQuery } from '@tanstack/react-query'
import { sort } from '../../consultation/consultation-calls'
import { FieldsPicker } from '../../form/fields-picker'
import { otherLanguage, useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { previewQuery } from '../../match/match-queries'
import { Icon } from '../../ui/icon'
import type { ActsProps } from './desk-acts'
import { deskTexts } from './desk-texts'

/** Which research fields it is about; those that the text speaks of are one click away. */
export function FieldsOf({ it: { view, etag }, run: { run } }: ActsProps) {
  const t = useMessages(deskTexts).act
  const language = useLanguage()
  const text = Object.values(view.sheet).filter(Boolean).join('\n')
  const suggested = useQuery(previewQuery({ of: 'seed', text, limit: 1 })).data?.suggestedFields ?? []
  const put = (fields: string[]) => void run(() => sort(view.id, etag, fields), t.sorted)
  const open = suggested.filter(({ code }) => !view.fields.includes(code))
  if (!view.allowed.includes('edit')) return null
  return (
    <FieldsPicker label={t.fields} hint={t.fieldsHint} chosen={view.fields} onChange={put}>
      {open.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-solid-gray-700">{t.suggested}</span>
          {open.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              aria-label={t.addField(plain(name, language))}
              onClick={() => put([...view.fields, code])}
              className="inline-flex min-h-9 cursor-pointer items-center gap-1 rounded-6 border border-dashed border-key-900 bg-white px-2 text-key-900 hover:bg-key-50 hover:underline"
            >
              <Icon name="plus" className="size-4" />
              <span lang={name[language] ? undefined : otherLanguage(language)}>{plain(name, language)}</span>
            </button>
          ))}
        </div>
      )}
    </FieldsPicker>
  )
}
