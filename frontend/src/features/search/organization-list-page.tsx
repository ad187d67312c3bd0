import { CatalogueView } from './catalogue-view'
import { useCatalogueSearch } from './use-catalogue-search'

export function OrganizationListPage() {
  return <CatalogueView scope="organization" search={useCatalogueSearch()} />
}
