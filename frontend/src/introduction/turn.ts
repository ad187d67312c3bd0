import type { IntroductionSummary } from '../api/types'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { cardTexts } from '../match/card-texts'
import { introductionTexts } from './introduction-texts'
import { dayText, HOME_ZONE, slotText } from './moments'

type Told = Pick<
  IntroductionSummary,
  'state' | 'turn' | 'mine' | 'due' | 'overdue' | 'assignee' | 'assigned' | 'reason'
>

/** Who acts next and by when, or how it ended, in words. */
export function useTurnText(): (introduction: Told) => string {
  const t = useMessages(introductionTexts).turn
  const { reasons } = useMessages(cardTexts)
  const language = useLanguage()
  const until = ({ due, overdue }: Told) =>
    due ? (overdue ? t.overdue : t.until)(dayText(due, language)) : t.open
  return (told) => {
    const { state, mine, turn, assigned, assignee, reason } = told
    if (state === 'SUGGESTED') return t.yours(t.prepared)
    if (turn && !mine) return t.theirs(until(told))
    if (turn && assignee && !assigned) return t.colleagues(assignee, until(told))
    if (turn) return t.yours(until(told))
    if (state === 'DECLINED' && reason) return t.declined(reasons[reason])
    return state === 'EXPIRED' ? t.expired : t.closed
  }
}

/** The time that is fixed, by the clocks of Japan. */
export function useMeetingText(): (
  introduction: Pick<IntroductionSummary, 'meeting' | 'meetingOff'>,
) => string | null {
  const t = useMessages(introductionTexts).turn
  const language = useLanguage()
  return ({ meeting, meetingOff }) =>
    meeting && (meetingOff ? t.off : t.met)(slotText(meeting, HOME_ZONE, language))
}
