import { CatalogueView } from './catalogue-view'
import { useCatalogueSearch } from './use-catalogue-search'

export function SeedListPage() {
  return <CatalogueView scope="seed" search={useCatalogueSearch()} />
}
