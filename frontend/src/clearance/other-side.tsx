import type { ClearanceSummary } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Localized } from '../ui/localized'
import { clearanceTexts } from './clearance-texts'

type Check = Pick<ClearanceSummary, 'counterpart'>

/** Whom the details would go to: one person and where they belong, or an organization. */
export function OtherSide({ check: { counterpart } }: { check: Check }) {
  const t = useMessages(clearanceTexts)
  if (!counterpart) return t.unknown
  const { name, researcher, person } = counterpart
  const house = name.ja || name.en ? <Localized text={name} /> : t.unknown
  if (!researcher) return house
  return (
    <>
      {person && (person.ja || person.en) ? <Localized text={person} /> : t.unknown}
      <span className="font-normal"> ({house})</span>
    </>
  )
}

/** The same without markup, for names read aloud. */
export function useOtherSide() {
  const t = useMessages(clearanceTexts)
  const language = useLanguage()
  return ({ counterpart }: Check): string =>
    plain(counterpart?.researcher ? counterpart.person : counterpart?.name, language) || t.unknown
}
