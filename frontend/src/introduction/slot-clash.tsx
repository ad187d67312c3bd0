import { useQuery } from '@tanstack/react-query'
import type { Slot } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { introductionsQuery } from './introduction-queries'
import { otherOf } from './party'
import { slotTexts } from './slot-texts'

/** Meetings that are fixed and in which the reader is in charge. Source of the limit: IntroductionQueueResource.java. */
const FIXED = introductionsQuery({ state: ['MEETING', 'SCOPE_AGREED'], assigned: 'me' }, 100)

const overlaps = (one: Slot, other: Slot) =>
  !!one.start && !!one.end && !!other.start && !!other.end && one.start < other.end && other.start < one.end

/** Says so when the reader meets somebody else at that time. */
export function SlotClash({ slot, besides }: { slot: Slot; besides: string }) {
  const t = useMessages(slotTexts)
  const language = useLanguage()
  const meetings = useQuery(FIXED).data?.items ?? []
  const other = meetings.find(({ id, meeting }) => id !== besides && meeting && overlaps(meeting, slot))
  return (
    other && (
      <p className="w-full text-sm font-bold text-error-2 break-words">
        {t.clash(plain(otherOf(other).title, language))}
      </p>
    )
  )
}
