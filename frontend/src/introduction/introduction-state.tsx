import type { IntroductionSummary } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { introductionTexts } from './introduction-texts'
import { useTurnText } from './turn'

const TONES = {
  SUGGESTED: 'gray',
  INTEREST: 'blue',
  DESK_REVIEW: 'blue',
  ACCEPTED: 'green',
  DECLINED: 'gray',
  EXPIRED: 'gray',
  MEETING: 'green',
  SCOPE_AGREED: 'green',
  CLOSED: 'gray',
} as const

/** Where an introduction stands. */
export function IntroductionChip({ state }: Pick<IntroductionSummary, 'state'>) {
  const t = useMessages(introductionTexts)
  return <Chip tone={TONES[state]}>{t.state[state]}</Chip>
}

/** Who acts next and by when; what is overdue has a sign besides its words. */
export function Turn({ introduction }: { introduction: IntroductionSummary }) {
  const words = useTurnText()(introduction)
  const { mine, overdue } = introduction
  return (
    <span
      className={`inline-flex items-start gap-1.5 ${mine ? 'font-bold' : ''} ${overdue ? 'text-error-2' : ''}`}
    >
      {overdue && <Icon name="warning" className="mt-1 size-5" />}
      {words}
    </span>
  )
}
