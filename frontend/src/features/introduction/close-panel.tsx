import { useEffect, useMemo, useRef } from 'react'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { useKept } from '../../introduction/use-kept'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

const LONGEST_NOTE = 2_000

/** Ends the exchange, with a word on what came of it. */
export function ClosePanel({ introduction, acts, onClose }: StandingProps & { onClose: () => void }) {
  const texts = useMessages(threadTexts)
  const t = texts.close
  const { id, meeting } = introduction.view
  const begin = useMemo(() => ({ note: '' }), [])
  const { sheet, change, done } = useKept(`${id}:close`, begin)
  const panel = useRef<HTMLDivElement>(null)
  // It was asked for, so the next key belongs to it.
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), [])
  const end = async () => {
    const draft = { step: 'CLOSE', note: sheet.note || null } as const
    if (await acts.run(() => takeStep(introduction, draft), texts.done.CLOSE)) {
      done()
      onClose()
    }
  }
  return (
    <div ref={panel} className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 className="text-lg">{t.title}</h2>
      <p>{meeting?.start && new Date(meeting.start) > new Date() ? t.beforeMeeting : t.lead}</p>
      <TextArea
        label={t.note}
        rows={3}
        limit={LONGEST_NOTE}
        error={errorUnder(acts.problem?.violations ?? [], 'note')}
        value={sheet.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <div className="flex flex-wrap gap-3">
        <Button look="solid" busy={acts.busy} onClick={() => void end()}>
          {t.end}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  )
}
