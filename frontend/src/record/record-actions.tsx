import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { RecordKind, Right } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ButtonLink } from '../ui/link'
import { ProblemView } from '../ui/problem-view'
import { useToast } from '../ui/toast'
import { recordActionsTexts } from './record-actions-texts'
import { BACK, type LifeStep, useRecordLife } from './record-life'

interface RecordActionsProps {
  kind: RecordKind
  id: string
  etag: string
  allowed: readonly Right[]
}

const STEPS = ['publish', 'submit', 'return', 'withdraw'] as const satisfies LifeStep[]
const SHOWN: readonly Right[] = [...STEPS, 'edit', 'history', 'discard']

/** What the caller may do with the record now, as the server says. */
export function RecordActions({ kind, id, etag, allowed }: RecordActionsProps) {
  const t = useMessages(recordActionsTexts)
  const paths = usePaths()
  const toast = useToast()
  const life = useRecordLife(kind, id)
  const steps = STEPS.filter((step) => allowed.includes(step))
  const take = async (step: LifeStep, withEtag: string) => {
    const next = await life.take(step, withEtag)
    if (next) toast(t.done[step], { record: id, undo: () => void take(BACK[step], next) })
  }
  if (!SHOWN.some((right) => allowed.includes(right))) return null
  return (
    <section aria-label={t.actions.more} className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {allowed.includes('edit') && <ButtonLink href={paths.edit(kind, id)}>{t.actions.edit}</ButtonLink>}
        {steps.map((step, index) => (
          <Button
            key={step}
            look={index === 0 && step !== 'withdraw' ? 'solid' : 'outline'}
            busy={life.busy}
            onClick={() => void take(step, etag)}
          >
            {t.actions[step]}
          </Button>
        ))}
        {allowed.includes('history') && (
          <ButtonLink look="text" href={paths.history(kind, id)}>
            {t.actions.history}
          </ButtonLink>
        )}
        {allowed.includes('discard') && <Discard busy={life.busy} onDiscard={() => life.discard(etag)} />}
      </div>
      {life.problem && <ProblemView error={life.problem} />}
    </section>
  )
}

function Discard({ busy, onDiscard }: { busy: boolean; onDiscard: () => Promise<boolean | null> }) {
  const t = useMessages(recordActionsTexts)
  const paths = usePaths()
  const router = useRouter()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const discard = async () => {
    const gone = await onDiscard()
    setAsking(false)
    if (!gone) return
    toast(t.done.discard)
    await router.navigate({ href: paths.myRecords() })
  }
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t.actions.discard}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.discard.title}
        actions={
          <Button look="danger" busy={busy} onClick={() => void discard()}>
            {t.discard.confirm}
          </Button>
        }
      >
        <p>{t.discard.lead}</p>
      </Dialog>
    </>
  )
}
