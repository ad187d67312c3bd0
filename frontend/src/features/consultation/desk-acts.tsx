import { useState } from 'react'
import type { Tagged } from '../../api/client'
import type { ConsultationState, ConsultationView } from '../../api/types'
import { step } from '../../consultation/consultation-calls'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ProblemView } from '../../ui/problem-view'
import { Assignment } from './assignment'
import { deskTexts } from './desk-texts'
import { EndDialog } from './end-dialog'
import { FieldsOf } from './fields-of'
import { NeedsDialog } from './needs-dialog'
import type { Run } from './use-consultation'

export interface ActsProps {
  it: Tagged<ConsultationView>
  run: Run
}

/** In the order they stand; the way on first, the way out last. */
const STEPS = ['SORTING', 'EXAMINING', 'TURNED', 'ADVISED', 'REFERRED', 'DECLINED'] as const
type Next = (typeof STEPS)[number]
export type End = 'ADVISED' | 'REFERRED' | 'DECLINED'

/** What the desk can do: who has it, which fields it is about, where it goes. */
export function DeskActs({ it, run }: ActsProps) {
  const t = useMessages(deskTexts).act
  const [asked, setAsked] = useState<Next | null>(null)
  const { view, etag } = it
  const next: readonly ConsultationState[] = view.next
  const go = (to: Next) => {
    if (to === 'SORTING' || to === 'EXAMINING')
      void run.run(
        () => step(view.id, etag, { state: to, answer: null, organization: null, due: null }),
        t.done[to],
      )
    else setAsked(to)
  }
  const close = () => setAsked(null)
  return (
    <section aria-label={t.title} className="card flex flex-col gap-5 p-5">
      {next.length > 0 && (
        <div className="flex flex-col gap-2">
          <h2 className="text-xl">{t.step}</h2>
          <div className="flex flex-wrap gap-2">
            {STEPS.filter((one) => next.includes(one)).map((one, at) => (
              <Button key={one} look={at === 0 ? 'solid' : 'outline'} busy={run.busy} onClick={() => go(one)}>
                {t.steps[one]}
              </Button>
            ))}
          </div>
        </div>
      )}
      {run.problem && !asked && <ProblemView error={run.problem} />}
      <Assignment it={it} run={run} />
      <FieldsOf it={it} run={run} />
      <NeedsDialog it={it} run={run} open={asked === 'TURNED'} onClose={close} />
      <EndDialog it={it} run={run} end={isEnd(asked) ? asked : null} onClose={close} />
    </section>
  )
}

const isEnd = (asked: Next | null): asked is End =>
  asked === 'ADVISED' || asked === 'REFERRED' || asked === 'DECLINED'
