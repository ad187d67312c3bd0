import { CatalogueView } from './catalogue-view'
import { useCatalogueSearch } from './use-catalogue-search'

export function SearchPage() {
  return <CatalogueView scope={null} search={useCatalogueSearch()} />
}
