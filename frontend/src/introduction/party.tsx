import type { IntroductionParty, IntroductionSummary } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Localized } from '../ui/localized'
import { introductionTexts } from './introduction-texts'

/** The record of the other side. */
export const otherOf = ({ side, need, offer }: Pick<IntroductionSummary, 'side' | 'need' | 'offer'>) =>
  side === 'NEED' ? offer : need

export const ownOf = ({ side, need, offer }: Pick<IntroductionSummary, 'side' | 'need' | 'offer'>) =>
  side === 'NEED' ? need : offer

/** Whose a record is; of a company that does not say who it is there is no name. */
export function PartyOwner({ party }: { party: IntroductionParty }) {
  const t = useMessages(introductionTexts)
  return party.organization ? <Localized text={party.organization.name} /> : <span>{t.anonymous}</span>
}
