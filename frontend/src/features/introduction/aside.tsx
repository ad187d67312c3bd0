import { useMessages } from '../../i18n/messages'
import { assign, reveal, wantMarks } from '../../introduction/introduction-calls'
import { introductionTexts } from '../../introduction/introduction-texts'
import { Checkbox } from '../../ui/choice'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { Select } from '../../ui/select'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

/** What concerns one's own side alone: who is in charge, and whether the other side knows its name. */
export function Aside(props: StandingProps) {
  const t = useMessages(threadTexts).aside
  return (
    <aside aria-label={t.title} className="flex min-w-0 flex-col gap-4 print:hidden">
      <Charge {...props} />
      <Naming {...props} />
      <Marks {...props} />
    </aside>
  )
}

function Charge({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts).aside
  const words = useMessages(introductionTexts)
  const { assignee, colleagues, state } = introduction.view
  const inCharge = colleagues.find(({ name }) => name === assignee)?.id ?? ''
  const over = state === 'DECLINED' || state === 'EXPIRED' || state === 'CLOSED'
  if (colleagues.length === 0 || over) {
    return <p className="card p-4">{assignee ? words.inCharge(assignee) : words.wholeDesk}</p>
  }
  return (
    <div className="card p-4">
      <Select
        label={t.charge}
        hint={t.chargeHint}
        empty={t.wholeDesk}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={inCharge}
        aria-busy={acts.busy}
        onChange={({ target }) => void acts.run(() => assign(introduction, target.value || null), t.assigned)}
      />
    </div>
  )
}

/** Whether each side sees how far the other has read: only where both choose it. */
function Marks({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts).aside
  const { marks, writable } = introduction.view
  if (!writable) return null
  const chosen = marks.own ? (marks.theirs ? 'both' : 'own') : marks.theirs ? 'theirs' : 'none'
  return (
    <div className="card flex flex-col gap-2 p-4">
      <Checkbox
        checked={marks.own}
        aria-busy={acts.busy}
        onChange={({ target }) =>
          void acts.run(() => wantMarks(introduction, target.checked), t.marksChanged)
        }
      >
        {t.marks}
      </Checkbox>
      <p className="text-sm">{t.marksLead[chosen]}</p>
    </div>
  )
}

/** An anonymous company says who it is; there is no way back, so it is asked once more. */
function Naming({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts).aside
  const { anonymous, named, side } = introduction.view
  if (side !== 'NEED' || !anonymous) return null
  return (
    <div className="card flex flex-col items-start gap-3 p-4">
      <h2 className="text-base">{named ? t.named : t.masked}</h2>
      <p className="text-sm">{named ? t.namedLead : t.maskedLead}</p>
      {!named && (
        <ConfirmedButton
          label={t.reveal}
          title={t.sure}
          confirm={t.revealNow}
          busy={acts.busy}
          onConfirm={() => acts.run(() => reveal(introduction), t.revealed)}
        >
          <p>{t.sureLead}</p>
        </ConfirmedButton>
      )}
    </div>
  )
}
