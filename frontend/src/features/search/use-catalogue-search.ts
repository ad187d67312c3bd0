import { useSearch } from '@tanstack/react-router'
import { type CatalogueSearch, RECORD_KINDS, SORTS } from '../../search-params'
import { listOf, oneOf, textOf, trlOf } from '../../search-values'

/** The conditions in the address of a catalogue; what is not understood is left out. */
export function useCatalogueSearch(): CatalogueSearch {
  return catalogueSearch(useSearch({ strict: false }))
}

function catalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  return {
    q: textOf(raw.q),
    kind: oneOf(raw.kind, RECORD_KINDS),
    field: listOf(raw.field),
    trl: trlOf(raw.trl),
    prefecture: listOf(raw.prefecture),
    mode: listOf(raw.mode),
    organizationType: listOf(raw.organizationType),
    organization: textOf(raw.organization),
    young: textOf(raw.young) === 'true' ? true : undefined,
    sort: oneOf(raw.sort, SORTS),
  }
}
