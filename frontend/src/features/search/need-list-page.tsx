import { CatalogueView } from './catalogue-view'
import { useCatalogueSearch } from './use-catalogue-search'

export function NeedListPage() {
  return <CatalogueView scope="need" search={useCatalogueSearch()} />
}
