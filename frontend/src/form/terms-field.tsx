import type { ReadTerm } from '../api/types'
import { useMessages } from '../i18n/messages'
import { TermWords } from '../match/term-words'
import { RemovableChip } from '../ui/chip'
import { Icon } from '../ui/icon'
import type { ControlProps } from './control'
import { FieldGroup } from './field-group'
import { useForm } from './form-context'
import { formTexts } from './form-texts'

/** Terms read from the text as pairs of both languages; those taken out stay out for this record. */
export function TermsField({ value, onChange, label, hint, error }: ControlProps<'terms'>) {
  const t = useMessages(formTexts).terms
  const { live } = useForm()
  const removed = value ?? []
  const terms = (live?.terms ?? []).filter((term) => !words(term).every((word) => removed.includes(word)))
  return (
    <FieldGroup label={label} hint={hint ?? t.hint} error={error}>
      {/* The terms come after the page: the room they usually take is kept for them. */}
      <div className="min-h-24">
        {terms.length === 0 && <p className="text-solid-gray-700">{t.waiting}</p>}
        <ul className="flex flex-wrap gap-2">
          {terms.map((term) => (
            <li key={words(term).join(' ')} className="max-w-full">
              <RemovableChip
                name={words(term)[0] ?? ''}
                onRemove={() => onChange([...removed, ...words(term)])}
              >
                <span className="flex flex-wrap items-center gap-x-1.5">
                  <TermWords term={term} />
                </span>
              </RemovableChip>
            </li>
          ))}
        </ul>
      </div>
      {removed.length > 0 && <Removed words={removed} onChange={onChange} />}
    </FieldGroup>
  )
}

function Removed({ words, onChange }: { words: readonly string[]; onChange: (words: string[]) => void }) {
  const t = useMessages(formTexts).terms
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-solid-gray-700">{t.removed}</span>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          aria-label={t.back(word)}
          onClick={() => onChange(words.filter((one) => one !== word))}
          className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-6 px-2 text-sm underline underline-offset-4 hover:bg-solid-gray-100"
        >
          <Icon name="plus" className="size-4" />
          <s>{word}</s>
        </button>
      ))}
    </div>
  )
}

function words(term: ReadTerm): string[] {
  return [term.ja, term.en].filter((word) => word !== undefined && word !== null)
}
