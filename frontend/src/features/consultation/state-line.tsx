import type { ConsultationView } from '../../api/types'
import { StateChip } from '../../consultation/state-chip'
import { type ConsultationSide, useTurnText } from '../../consultation/turn'
import { useMessages } from '../../i18n/messages'
import { Icon } from '../../ui/icon'
import { deskTexts } from './desk-texts'
import { hasDrafts } from './made-needs'

/** Where it stands, whose turn it is and by when; on top of everything. */
export function StateLine({ view, side }: { view: ConsultationView; side: ConsultationSide }) {
  const t = useMessages(deskTexts).turn
  const turn = useTurn(view, side)
  return (
    <p
      role="status"
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-12 border-2 p-4 ${view.overdue ? 'border-error-1' : 'border-line'}`}
    >
      <StateChip state={view.state} />
      {view.overdue && <Icon name="warning" className="size-5 text-error-2" />}
      <strong className="min-w-0">{turn}</strong>
      {view.turn === 'DESK' && view.overdue && <span>{t.deputy}</span>}
    </p>
  )
}

/** What who asked may do stays for as long as they have not done it. */
function useTurn(view: ConsultationView, side: ConsultationSide): string {
  const t = useMessages(deskTexts).turn
  const turn = useTurnText()
  if (view.turn !== 'ASKER') return turn(view, side)
  if (view.state === 'TURNED') return hasDrafts(view) ? turn(view, side, t.needs[side]) : t.turned
  return turn(view.sentOn ? { ...view, turn: 'NOBODY' } : view, side, t.referral[side])
}
