import type { ConsultationSummary } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { useSession } from '../session/session'
import { consultationTexts } from './consultation-texts'

export type ConsultationSide = 'asking' | 'desk'

type Told = Pick<ConsultationSummary, 'turn' | 'due' | 'overdue' | 'assignee'>

/** Who acts next as seen from the reader's side, and what they do or by when. */
export function useTurnText(): (told: Told, side: ConsultationSide, what?: string) => string {
  const t = useMessages(consultationTexts).turn
  const formats = useFormats()
  const own = useSession()?.account.id
  return ({ turn, due, overdue, assignee }, side, what) => {
    if (turn === 'NOBODY') return t.over
    const until = due ? (overdue ? t.overdue : t.until)(formats.date(due)) : t.open
    if (turn !== (side === 'desk' ? 'DESK' : 'ASKER')) return t.theirs(what ?? until)
    const colleague = side === 'desk' && assignee?.id !== own ? assignee : null
    return colleague ? t.colleagues(colleague.name, what ?? until) : t.yours(what ?? until)
  }
}
