import { useMemo } from 'react'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { useKept } from '../../introduction/use-kept'
import { DeclinePanel } from '../../match/decline-panel'
import type { DeclineReason } from '../../match/marks'
import { TextArea } from '../../ui/text-area'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

const LONGEST_NOTE = 2_000

/** Declines with one of the eight reasons, and a note for the other side. */
export function RefusePanel({ introduction, acts, onClose }: StandingProps & { onClose: () => void }) {
  const t = useMessages(threadTexts)
  const begin = useMemo(() => ({ note: '' }), [])
  const { sheet, change, done } = useKept(`${introduction.view.id}:decline`, begin)
  const decline = async (reason: DeclineReason) => {
    const draft = { step: 'DECLINE', reason, note: sheet.note || null } as const
    if (await acts.run(() => takeStep(introduction, draft), t.done.DECLINE)) {
      done()
      onClose()
    }
  }
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        label={t.note}
        rows={2}
        limit={LONGEST_NOTE}
        error={errorUnder(acts.problem?.violations ?? [], 'note')}
        value={sheet.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <DeclinePanel
        question={t.refuse.title}
        hint={t.refuse.lead}
        onChoose={(reason) => void decline(reason)}
        onClose={onClose}
      />
    </div>
  )
}
