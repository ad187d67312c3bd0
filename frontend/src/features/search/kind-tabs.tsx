import type { FacetValue } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { type CatalogueSearch, RECORD_KINDS } from '../../search-params'
import { searchTexts } from './search-texts'

interface KindTabsProps {
  search: CatalogueSearch
  counts: readonly FacetValue[]
  onChange: (search: CatalogueSearch) => void
}

/** Which kind is shown on the page that searches everything. */
export function KindTabs({ search, counts, onChange }: KindTabsProps) {
  const t = useMessages(searchTexts)
  const formats = useFormats()
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t.kindsLabel}</legend>
      {[undefined, ...RECORD_KINDS].map((kind) => {
        const count = counts.find((one) => one.value === kind)?.count
        return (
          <label
            key={kind ?? 'all'}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-full border border-solid-gray-536 px-4 hover:bg-key-50 has-checked:border-key-900 has-checked:bg-key-900 has-checked:font-bold has-checked:text-white has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black forced-colors:has-checked:border-4"
          >
            <input
              type="radio"
              name="kind"
              className="sr-only"
              checked={search.kind === kind}
              onChange={() => onChange({ ...search, kind })}
            />
            {t.kinds[kind ?? 'all']}
            {count !== undefined && <span className="ml-2 font-normal">{formats.number(count)}</span>}
          </label>
        )
      })}
    </fieldset>
  )
}
