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

interface PublishSheetProps {
  sections: readonly Section[]
  /** The field that says whether the name is left out. */
  anonymity: string | undefined
  published: string
  busy: boolean
  onClose: () => void
  onPublish: () => void
}

/** The last look before others can read it: in whose name, in which languages. */
export function PublishSheet({
  sections,
  anonymity,
  published,
  busy,
  onClose,
  onPublish,
}: PublishSheetProps) {
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
      <p>{published}</p>
      {anonymity && <Anonymity field={anonymity} />}
      <Languages sections={sections} />
      <p className="text-sm text-solid-gray-700 max-desktop-admin:hidden">{t.keys}</p>
    </Dialog>
  )
}

function Anonymity({ field }: { field: string }) {
  const t = useMessages(editorTexts).publishing
  const form = useForm()
  const anonymous = valueAt(useSheet(), field) === true
  return (
    <ChoiceGroup legend={t.audience}>
      {([true, false] as const).map((value) => (
        <Radio
          key={String(value)}
          name="audience"
          checked={anonymous === value}
          onChange={() => form.put(field, value)}
        >
          {value ? t.anonymous : t.named}
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
  const oneSided = fieldsOf(sections)
    .filter(({ as, field }) => {
      const sides = ['ja', 'en'].map((side) => isEmpty(valueAt(sheet, `${field}.${side}`)))
      return as === 'texts' && sides[0] !== sides[1]
    })
    .map(({ field }) => labelOf(field))
  return <p>{oneSided.length === 0 ? t.complete : t.untranslated(formats.list(oneSided))}</p>
}
