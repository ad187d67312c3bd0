import type { ConsultationView } from '../../api/types'
import { StateChip } from '../../consultation/state-chip'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Icon } from '../../ui/icon'
import { deskTexts } from './desk-texts'

/** Where it stands, whose turn it is and by when; on top of everything. */
export function StateLine({ view }: { view: ConsultationView }) {
  const turn = useTurn(view)
  return (
    <p
      role="status"
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-12 border-2 p-4 ${view.overdue ? 'border-error-1' : 'border-line'}`}
    >
      <StateChip state={view.state} />
      {view.overdue && <Icon name="warning" className="size-5 text-error-2" />}
      <strong className="min-w-0">{turn}</strong>
    </p>
  )
}

function useTurn({ turn, state, due, overdue, sentOn }: ConsultationView): string {
  const t = useMessages(deskTexts).turn
  const formats = useFormats()
  switch (turn) {
    case 'DESK':
      return (overdue ? t.deskOverdue : t.deskUntil)(due ? formats.date(due) : '')
    case 'ASKER':
      return state === 'TURNED' ? t.needs : sentOn ? t.nobody : t.referral
    case 'NOBODY':
      return t.nobody
    default:
      return turn satisfies never
  }
}
