import { useSearch } from '@tanstack/react-router'
import { CatalogueView } from './catalogue-view'

export function NeedListPage() {
  return <CatalogueView scope="need" search={useSearch({ from: '/$language/needs' })} />
}
