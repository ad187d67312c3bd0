import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { CONTROL_CLASS } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { suggestionsQuery } from '../../vocabulary/suggestions'
import { searchTexts } from './search-texts'

interface SearchFieldProps {
  value: string
  onSearch: (text: string) => void
}

/** The question of a search, with completions as the browser shows them. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const t = useMessages(searchTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState(value)
  const [composing, setComposing] = useState(false)
  const prefix = useDeferredValue(composing ? '' : typed.trim())
  const suggestions = useQuery(suggestionsQuery(prefix)).data?.items ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <search>
      <form onSubmit={submit} className="flex max-w-3xl gap-2">
        <label htmlFor="search-field" className="sr-only">
          {t.question}
        </label>
        <span className="relative min-w-0 flex-1">
          <Icon
            name="search"
            className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2"
          />
          <input
            id="search-field"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            list="search-suggestions"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
            className={`${CONTROL_CLASS} min-h-12 pl-10`}
          />
        </span>
        <datalist id="search-suggestions">
          {suggestions.map((one) => (
            <option key={`${one.kind} ${one.text.ja} ${one.text.en}`} value={plain(one.text, language)} />
          ))}
        </datalist>
        <Button type="submit" look="solid" size="medium">
          {t.submit}
        </Button>
      </form>
    </search>
  )
}
