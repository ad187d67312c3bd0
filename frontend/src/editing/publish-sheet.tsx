import { useEffect, useRef } from 'react'
import { useForm, useSheet } from '../form/form-context'
import { useLabelOf } from '../form/form-words'
import { fieldsOf, isEmpty, type Section, valueAt } from '../form/sheet-description'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Dialog } from '../ui/dialog'
import { editorTexts } from './editor-texts'
import type { Asked, EditorWords } from './record-editor'

interface PublishSheetProps {
  sections: readonly Section[]
  words: EditorWords
  busy: boolean
  onClose: () => void
  onPublish: () => void
}

/** The last look before others can read it: in whose name, which parts, in which languages. */
export function PublishSheet({ sections, words, busy, onClose, onPublish }: PublishSheetProps) {
  const t = useMessages(editorTexts).publishing
  const confirm = useRef<HTMLButtonElement>(null)
  // The dialog has just opened; Enter publishes from here.
  useEffect(() => confirm.current?.focus(), [])
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      actions={
        <Button ref={confirm} look="solid" busy={busy} onClick={onPublish}>
          {t.confirm}
        </Button>
      }
    >
      <p>{words.published}</p>
      {Object.entries(words.asked ?? {}).map(([field, asked]) => (
        <Question key={field} field={field} asked={asked} />
      ))}
      <Languages sections={sections} />
      <p className="text-sm text-solid-gray-700 max-desktop-admin:hidden">{t.keys}</p>
    </Dialog>
  )
}

function Question({ field, asked }: { field: string; asked: Asked }) {
  const form = useForm()
  const answer = valueAt(useSheet(), field) === true
  return (
    <ChoiceGroup legend={asked.legend}>
      {([true, false] as const).map((value) => (
        <Radio
          key={String(value)}
          name={field}
          checked={answer === value}
          onChange={() => form.put(field, value)}
        >
          {value ? asked.yes : asked.no}
        </Radio>
      ))}
    </ChoiceGroup>
  )
}

/** Says which texts stand in one language only. */
function Languages({ sections }: { sections: readonly Section[] }) {
  const t = useMessages(editorTexts).publishing
  const formats = useFormats()
  const sheet = useSheet()
  const labelOf = useLabelOf(useForm().words)
  const oneSided = fieldsOf(sections.filter(({ restricted }) => !restricted))
    .filter(({ as, field }) => {
      const sides = ['ja', 'en'].map((side) => isEmpty(valueAt(sheet, `${field}.${side}`)))
      return as === 'texts' && sides[0] !== sides[1]
    })
    .map(({ field }) => labelOf(field))
  return <p>{oneSided.length === 0 ? t.complete : t.untranslated(formats.list(oneSided))}</p>
}
