import { useSearch } from '@tanstack/react-router'
import { CatalogueView } from './catalogue-view'

export function SearchPage() {
  return <CatalogueView scope={null} search={useSearch({ from: '/$language/search' })} />
}
