import { CatalogueView } from './catalogue-view'
import { useCatalogueSearch } from './use-catalogue-search'

export function ResearcherListPage() {
  return <CatalogueView scope="researcher" search={useCatalogueSearch()} />
}
