import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { matchTexts } from '../../match/match-texts'
import { recordTexts } from '../../record/record-texts'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { matchingTexts } from './matching-texts'

export type Words = ReturnType<typeof useWords>

/** Everything that turns a sheet into words of the page's language. */
export function useWords() {
  const { list, date } = useFormats()
  return {
    language: useLanguage(),
    t: useMessages(matchingTexts).compare,
    match: useMessages(matchTexts),
    anonymous: useMessages(recordTexts).anonymous,
    list,
    date,
    label: {
      fields: useCodeLabel('fields'),
      modes: useCodeLabel('modes'),
      offers: useCodeLabel('offers'),
      capacities: useCodeLabel('capacities'),
      ipStatuses: useCodeLabel('ipStatuses'),
      ipAvailabilities: useCodeLabel('ipAvailabilities'),
      budgetBands: useCodeLabel('budgetBands'),
      degreeStates: useCodeLabel('degreeStates'),
      prefectures: useCodeLabel('prefectures'),
    },
  }
}
