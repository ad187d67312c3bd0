import { useMessages } from '../i18n/messages'
import { fieldLabels } from '../record/field-labels'
import { formTexts } from './form-texts'

/** What a sheet says of itself on the screen, by section and by field. */
export interface FormWords {
  readonly sections: Readonly<Record<string, string>>
  /** Names that differ from those on pages and in histories, and those of parts. */
  readonly labels: Readonly<Record<string, string>>
  readonly hints: Readonly<Record<string, string>>
}

/**
 * Names a field, a part (`partner.note`) or a form of a text (`title.en`) for people;
 * positions in lists (`fields[2]`) have the name of the list.
 */
export function useLabelOf(words: FormWords): (path: string) => string {
  const t = useMessages(formTexts)
  const shared: Readonly<Record<string, string>> = useMessages(fieldLabels)
  const forms: Readonly<Record<string, string>> = t.inForm
  const known = (path: string) => words.labels[path] ?? shared[path]
  return (path) => {
    const plain = path.replace(/\[\d+\]/g, '')
    const dot = plain.lastIndexOf('.')
    const whole = plain.slice(0, dot)
    const part = forms[plain.slice(dot + 1)]
    if (known(plain)) return known(plain) ?? plain
    if (dot > 0 && part) return t.partOf(known(whole) ?? whole, part)
    return (dot > 0 && known(whole)) || plain
  }
}
