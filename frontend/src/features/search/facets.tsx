import type { FacetValue } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import type { CatalogueSearch } from '../../search-params'
import { Checkbox, ChoiceGroup } from '../../ui/choice'
import { Disclosure } from '../../ui/disclosure'
import type { Scope } from './catalogue-query'
import { toggled } from './conditions'
import { searchTexts } from './search-texts'
import { TrlFilter } from './trl-filter'

const SHOWN_VALUES = 8
const GROUPS = ['field', 'mode', 'prefecture', 'organizationType'] as const

interface FacetsProps {
  scope: Scope
  search: CatalogueSearch
  facets: Record<string, FacetValue[]>
  onChange: (search: CatalogueSearch) => void
}

/** The conditions that can be added, each with how many it would leave. */
export function Facets({ scope, search, facets, onChange }: FacetsProps) {
  const t = useMessages(searchTexts)
  const hasReadiness = scope === null || scope === 'seed' || scope === 'need'
  return (
    <div className="flex flex-col gap-5">
      {GROUPS.map((group) => (
        <FacetGroup
          key={group}
          legend={t.facet[group]}
          values={facets[group]?.filter(hasName) ?? []}
          chosen={search[group] ?? []}
          onToggle={(value) => onChange(toggled(search, group, value))}
        />
      ))}
      {hasReadiness && <TrlFilter trl={search.trl} onChange={(trl) => onChange({ ...search, trl })} />}
      {(scope === null || scope === 'researcher') && (
        <Checkbox
          checked={search.young ?? false}
          onChange={(event) => onChange({ ...search, young: event.target.checked || undefined })}
        >
          {t.facet.young}
        </Checkbox>
      )}
    </div>
  )
}

/** The broad sections of KAKENHI are letters that say nothing to most people. */
function hasName({ value }: FacetValue): boolean {
  return value.length > 1
}

interface FacetGroupProps {
  legend: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  onToggle: (value: string) => void
}

function FacetGroup({ legend, values, chosen, onToggle }: FacetGroupProps) {
  const t = useMessages(searchTexts)
  if (values.length === 0) return null
  const first = values.filter((one, index) => index < SHOWN_VALUES || chosen.includes(one.value))
  const rest = values.filter((one) => !first.includes(one))
  const row = (one: FacetValue) => (
    <FacetCheckbox key={one.value} value={one} checked={chosen.includes(one.value)} onToggle={onToggle} />
  )
  return (
    <ChoiceGroup legend={legend}>
      {first.map(row)}
      {rest.length > 0 && (
        <Disclosure summary={t.moreValues}>
          <div className="max-h-72 overflow-y-auto">{rest.map(row)}</div>
        </Disclosure>
      )}
    </ChoiceGroup>
  )
}

interface FacetCheckboxProps {
  value: FacetValue
  checked: boolean
  onToggle: (value: string) => void
}

function FacetCheckbox({ value, checked, onToggle }: FacetCheckboxProps) {
  const language = useLanguage()
  const formats = useFormats()
  return (
    <Checkbox checked={checked} onChange={() => onToggle(value.value)}>
      {plain(value.label, language) || value.value}
      <span className="ml-1.5 text-sm text-solid-gray-700">{formats.number(value.count)}</span>
    </Checkbox>
  )
}
