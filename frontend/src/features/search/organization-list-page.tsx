import { useSearch } from '@tanstack/react-router'
import { CatalogueView } from './catalogue-view'

export function OrganizationListPage() {
  return <CatalogueView scope="organization" search={useSearch({ from: '/$language/orgs' })} />
}
