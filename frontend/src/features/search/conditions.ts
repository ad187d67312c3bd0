import type { CatalogueSearch } from '../../search-params'

/** One thing that can be taken away from a search. */
export type Condition =
  | { of: 'q' | 'trl' | 'organization'; value: string }
  | { of: 'kind' | 'field' | 'prefecture' | 'mode' | 'organizationType'; value: string }
  | { of: 'young'; value: 'true' }

const LEAST = 1
const MOST = 9
const LISTS = ['field', 'prefecture', 'mode', 'organizationType'] as const

/** Everything that narrows a search, in the order of the page. */
export function conditionsOf(search: CatalogueSearch): Condition[] {
  const single = (['q', 'kind', 'trl', 'organization'] as const).flatMap((of): Condition[] => {
    const value = search[of]
    return value ? [{ of, value }] : []
  })
  const listed = LISTS.flatMap((of) => (search[of] ?? []).map((value): Condition => ({ of, value })))
  return [...single, ...listed, ...(search.young ? [{ of: 'young', value: 'true' } as const] : [])]
}

/** The same search with one condition less. */
export function without(search: CatalogueSearch, { of, value }: Condition): CatalogueSearch {
  switch (of) {
    case 'field':
    case 'prefecture':
    case 'mode':
    case 'organizationType': {
      const rest = search[of]?.filter((one) => one !== value)
      return { ...search, [of]: rest?.length ? rest : undefined }
    }
    case 'q':
    case 'kind':
    case 'trl':
    case 'organization':
    case 'young':
      return { ...search, [of]: undefined }
    default:
      return of satisfies never
  }
}

/** The same search with one value of a list switched on or off. */
export function toggled(search: CatalogueSearch, of: (typeof LISTS)[number], value: string): CatalogueSearch {
  const chosen = search[of] ?? []
  return chosen.includes(value) ? without(search, { of, value }) : { ...search, [of]: [...chosen, value] }
}

/** `3-6` as its two ends. */
export function trlRange(trl: string | undefined): { min: string; max: string } {
  const [min = '', max = min] = trl?.split('-') ?? []
  return { min, max }
}

/** The server asks for both ends: one left open reaches to the end of the scale. */
export function trlText(min: string, max: string): string | undefined {
  return min || max ? `${min || LEAST}-${max || MOST}` : undefined
}
