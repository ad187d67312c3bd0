import { Subscribe } from '../../alert/subscribe'
import type { FacetValue } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import type { CatalogueSearch } from '../../search-params'
import { Button } from '../../ui/button'
import { RemovableChip } from '../../ui/chip'
import type { Scope } from './catalogue-query'
import { useConditionName } from './condition-name'
import { conditionsOf, without } from './conditions'
import { searchTexts } from './search-texts'

interface ActiveConditionsProps {
  scope: Scope
  search: CatalogueSearch
  facets: Record<string, FacetValue[]>
  onChange: (search: CatalogueSearch) => void
}

/** The conditions in force as pills, each removable. */
export function ActiveConditions({ scope, search, facets, onChange }: ActiveConditionsProps) {
  const t = useMessages(searchTexts)
  const nameOf = useConditionName(facets)
  const { sort: _, kind: chosen, ...asked } = search
  const kind = scope ?? chosen
  const conditions = conditionsOf(search).filter((one) => one.of !== 'kind')
  if (conditions.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <b className="text-sm">{t.active}</b>
      <ul className="contents">
        {conditions.map((condition) => (
          <li key={`${condition.of} ${condition.value}`} className="max-w-full">
            <RemovableChip name={nameOf(condition)} onRemove={() => onChange(without(search, condition))}>
              {nameOf(condition)}
            </RemovableChip>
          </li>
        ))}
      </ul>
      <Button size="small" look="text" onClick={() => onChange({ kind: search.kind, sort: search.sort })}>
        {t.clear}
      </Button>
      <Subscribe
        key={JSON.stringify(asked)}
        name={conditions.map(nameOf).join(' ')}
        search={{ ...asked, kind: kind ? [kind] : undefined }}
      />
    </div>
  )
}
