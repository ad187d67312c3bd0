import { useSearch } from '@tanstack/react-router'
import { CatalogueView } from './catalogue-view'

export function ResearcherListPage() {
  return <CatalogueView scope="researcher" search={useSearch({ from: '/$language/people' })} />
}
