import type { FacetValue } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import type { Condition } from './conditions'
import { searchTexts } from './search-texts'

/** A condition in words, from the facets of the answer or else from the vocabularies. */
export function useConditionName(facets: Record<string, FacetValue[]>): (condition: Condition) => string {
  const t = useMessages(searchTexts)
  const language = useLanguage()
  const field = useCodeLabel('fields')
  const mode = useCodeLabel('modes')
  const prefecture = useCodeLabel('prefectures')
  return ({ of, value }) => {
    const facet = facets[of]?.find((one) => one.value === value)
    const named = facet && plain(facet.label, language)
    switch (of) {
      case 'q':
        return t.questionChip(value)
      case 'trl':
        return t.trlChip(value)
      case 'young':
        return t.youngChip
      case 'organization':
        return t.organizationChip
      case 'kind':
        return named || value
      case 'field':
        return named || field(value)
      case 'mode':
        return named || mode(value)
      case 'prefecture':
        return named || prefecture(value)
      case 'organizationType':
        return named || value
      default:
        return of satisfies never
    }
  }
}
