import { useMessages } from '../../i18n/messages'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ProblemView } from '../../ui/problem-view'
import { deskTexts } from './clearance-desk-texts'
import { endApproval, useCheck } from './use-check'

/** Closes what an approval opened; the decision stays on record. */
export function EndApproval({ id }: { id: string }) {
  const t = useMessages(deskTexts).decide
  const { busy, problem, run } = useCheck(id)
  return (
    <>
      {problem && <ProblemView error={problem} />}
      <ConfirmedButton
        label={t.end}
        title={t.sure}
        confirm={t.end}
        busy={busy}
        onConfirm={() => run(() => endApproval(id), t.ended)}
      >
        <p>{t.sureLead}</p>
      </ConfirmedButton>
    </>
  )
}
