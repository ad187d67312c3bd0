import { useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { Disclosure } from '../ui/disclosure'
import { Icon } from '../ui/icon'
import { Control } from './control'
import { useForm, useSheet } from './form-context'
import { formTexts } from './form-texts'
import { isEmpty, isShown, type Section, valueAt } from './sheet-description'

/** The fields of a sheet, section by section. */
export function SheetForm({ sections }: { sections: readonly Section[] }) {
  return sections.map((section) => <SheetSection key={section.key} section={section} />)
}

function SheetSection({ section }: { section: Section }) {
  const form = useForm()
  const sheet = useSheet()
  const t = useMessages(formTexts)
  const title = form.words.sections[section.key]
  const open = useOnceTrue(
    section.fields.some(({ field }) => !isEmpty(valueAt(sheet, field)) || form.errorAt(field)),
  )
  // A section of nothing but fields that the rest of the sheet hides is hidden with them.
  if (!section.fields.some((field) => isShown(field, sheet))) return null
  if (!section.optional) {
    return (
      <section className={section.restricted ? RESTRICTED : 'flex flex-col gap-3'}>
        {title && (
          <h2 className="flex items-center gap-2 text-lg">
            {section.restricted && <Icon name="lock" />}
            {title}
          </h2>
        )}
        {section.restricted && <p className="text-sm text-solid-gray-700">{t.restrictedHelp}</p>}
        <Fields section={section} />
      </section>
    )
  }
  return (
    <section className="border-t border-line">
      <Disclosure
        open={open}
        summary={
          <h2 className="inline text-lg">
            {title} <span className="text-sm font-normal text-solid-gray-700">{t.optional}</span>
          </h2>
        }
      >
        <Fields section={section} />
      </Disclosure>
    </section>
  )
}

const RESTRICTED = 'flex flex-col gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 bg-white p-4'

function Fields({ section }: { section: Section }) {
  const sheet = useSheet()
  return (
    <div className="@container">
      <div className="grid grid-cols-1 items-end gap-x-4 gap-y-5 @lg:grid-cols-2">
        {section.fields
          .filter((description) => isShown(description, sheet))
          .map((description) => (
            <Control key={description.field} description={description} />
          ))}
      </div>
    </div>
  )
}

/** Stays true once it was: a section does not fold up under the hands of somebody who empties it. */
function useOnceTrue(now: boolean): boolean {
  const was = useRef(now)
  was.current ||= now
  return was.current
}
