import { useQueries } from '@tanstack/react-query'
import type { FacetValue } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import type { CatalogueSearch } from '../../search-params'
import { Button } from '../../ui/button'
import { countQuery, type Scope } from './catalogue-query'
import { useConditionName } from './condition-name'
import { conditionsOf, without } from './conditions'
import { searchTexts } from './search-texts'

const OFFERS = 3

interface EmptyCatalogueProps {
  scope: Scope
  search: CatalogueSearch
  facets: Record<string, FacetValue[]>
  onChange: (search: CatalogueSearch) => void
}

/** Says which condition took away most, and offers to drop it. */
export function EmptyCatalogue({ scope, search, facets, onChange }: EmptyCatalogueProps) {
  const t = useMessages(searchTexts)
  const formats = useFormats()
  const nameOf = useConditionName(facets)
  const conditions = conditionsOf(search)
  const counts = useQueries({ queries: conditions.map((one) => countQuery(scope, without(search, one))) })
  const offers = conditions
    .map((condition, index) => ({ condition, count: counts[index]?.data ?? 0 }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, OFFERS)
  if (conditions.length === 0) return <p>{t.empty.first}</p>
  return (
    <section className="card flex flex-col items-start gap-3 p-5">
      <h2 className="text-lg">{t.empty.title}</h2>
      {offers.map(({ condition, count }) => (
        <Button
          key={`${condition.of} ${condition.value}`}
          onClick={() => onChange(without(search, condition))}
        >
          {t.empty.drop(nameOf(condition), formats.number(count))}
        </Button>
      ))}
      <Button look="text" onClick={() => onChange({})}>
        {t.empty.all}
      </Button>
    </section>
  )
}
