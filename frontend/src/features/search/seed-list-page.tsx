import { useSearch } from '@tanstack/react-router'
import { CatalogueView } from './catalogue-view'

export function SeedListPage() {
  return <CatalogueView scope="seed" search={useSearch({ from: '/$language/seeds' })} />
}
