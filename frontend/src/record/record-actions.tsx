import { useRouter } from '@tanstack/react-router'
import type { Reach, RecordKind, Right, Stage } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { hasRole, useSession } from '../session/session'
import { Button } from '../ui/button'
import { ConfirmedButton } from '../ui/confirmed-button'
import { ButtonLink } from '../ui/link'
import { ProblemView } from '../ui/problem-view'
import { useToast } from '../ui/toast'
import { Confirmation } from './confirmation'
import { recordActionsTexts } from './record-actions-texts'
import { type LifeStep, useRecordLife, wayBack } from './record-life'
import { ShareButton } from './share-button'

interface RecordActionsProps {
  kind: RecordKind
  view: { id: string; stage: Stage; reach?: Reach | null; allowed: readonly Right[]; updatedAt: string }
  etag: string
}

const STEPS = ['publish', 'submit', 'return', 'withdraw'] as const satisfies LifeStep[]
/** After these there is no record. */
const DROPS = ['discard', 'purge'] as const
/** What is done on the page of who may see it. */
const ACCESS: readonly Right[] = ['revoke', 'decide', 'mark', 'unmark', 'assign']
const SHOWN: readonly Right[] = [...STEPS, 'edit', 'share', 'close', 'history', 'discard', 'purge', ...ACCESS]
/** Records of other kinds have no such page. */
const WITH_ACCESS: readonly RecordKind[] = ['need', 'seed']

/** What the caller may do with the record now, as the server says. */
export function RecordActions({ kind, view, etag }: RecordActionsProps) {
  const t = useMessages(recordActionsTexts)
  const paths = usePaths()
  const { id, allowed, reach = null } = view
  const { life, take, share, close, drop } = useActs(kind, id)
  const steps = STEPS.filter((step) => allowed.includes(step))
  // Administrators read what is public; for the rest they ask.
  const mayAsk = hasRole(useSession(), 'admin') && WITH_ACCESS.includes(kind)
  if (!mayAsk && !SHOWN.some((right) => allowed.includes(right))) return null
  return (
    <section aria-label={t.actions.more} className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {allowed.includes('edit') && <ButtonLink href={paths.edit(kind, id)}>{t.actions.edit}</ButtonLink>}
        {steps.map((step, index) => (
          <Button
            key={step}
            look={index === 0 && step !== 'withdraw' ? 'solid' : 'outline'}
            busy={life.busy}
            onClick={() => void take(step, etag, view.stage)}
          >
            {t.actions[step]}
          </Button>
        ))}
        {allowed.includes('share') && (
          <ShareButton kind={kind} reach={reach} busy={life.busy} onShare={(to) => share(to, etag, reach)} />
        )}
        {allowed.includes('close') && (
          <ConfirmedButton
            {...t.close}
            label={t.actions.close}
            busy={life.busy}
            onConfirm={() => close(etag)}
          >
            <p>{t.close.lead}</p>
          </ConfirmedButton>
        )}
        {WITH_ACCESS.includes(kind) && ACCESS.some((right) => allowed.includes(right)) && (
          <ButtonLink look="text" href={paths.access(kind, id)}>
            {t.actions.access}
          </ButtonLink>
        )}
        {mayAsk && (
          <ButtonLink look="text" href={paths.tickets({ kind, record: id })}>
            {t.actions.ticket}
          </ButtonLink>
        )}
        {kind === 'organization' && allowed.includes('assign') && (
          <ButtonLink look="text" href={paths.members(id)}>
            {t.actions.members}
          </ButtonLink>
        )}
        {allowed.includes('history') && (
          <ButtonLink look="text" href={paths.history(kind, id)}>
            {t.actions.history}
          </ButtonLink>
        )}
        {DROPS.filter((drop) => allowed.includes(drop) && !(drop === 'purge' && kind === 'researcher')).map(
          (way) => (
            <ConfirmedButton
              key={way}
              {...t[way]}
              label={t.actions[way]}
              look="quiet"
              busy={life.busy}
              onConfirm={() => drop(way, etag)}
            >
              <p>{t[way].lead}</p>
            </ConfirmedButton>
          ),
        )}
      </div>
      {life.problem && <ProblemView error={life.problem} />}
      {(allowed.includes('edit') || allowed.includes('return')) && (
        <Confirmation kind={kind} id={id} updatedAt={view.updatedAt} />
      )}
    </section>
  )
}

/** The acts of a record; each says when it is done, with a way back where there is one. */
function useActs(kind: RecordKind, id: string) {
  const t = useMessages(recordActionsTexts)
  const paths = usePaths()
  const router = useRouter()
  const toast = useToast()
  const life = useRecordLife(kind, id)
  const say = (text: string, undo?: () => unknown) =>
    toast(text, { record: id, ...(undo && { undo: () => void undo() }) })

  const take = async (step: LifeStep, etag: string, from: Stage) => {
    const next = await life.take(step, etag)
    if (!next) return
    const back = wayBack(step, from)
    const undo = back && next.view.allowed.includes(back) && (() => take(back, next.etag, next.view.stage))
    say(t.done[step], undo || undefined)
  }
  const share = async (to: Reach, etag: string, before: Reach | null) => {
    const next = await life.share(to, etag)
    if (!next) return
    const { allowed, stage } = next.view
    if (before) say(t.done.share, () => share(before, next.etag, to))
    else
      say(t.done.share, allowed.includes('withdraw') ? () => take('withdraw', next.etag, stage) : undefined)
  }
  const close = async (etag: string) => {
    if (await life.close(etag)) say(t.done.close)
  }
  const drop = async (way: (typeof DROPS)[number], etag: string) => {
    if (!(await life[way](etag))) return
    toast(t.done[way])
    await router.navigate({ href: paths.myRecords() })
  }
  return { life, take, share, close, drop }
}
