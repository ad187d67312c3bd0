import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapOptional } from '../../api/client'
import type { LetIn } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { COLLECTIONS } from '../../record/record-queries'
import { recordTexts } from '../../record/record-texts'
import { Chip } from '../../ui/chip'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { ProblemView } from '../../ui/problem-view'
import { useToast } from '../../ui/toast'
import { letInQuery, type TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'

/** One record, by which ties it is open, and the agreement that waits to be accepted. */
export function LetInCard({ record }: { record: LetIn }) {
  const t = useMessages(disclosureTexts)
  const kinds = useMessages(recordTexts).kind
  const paths = usePaths()
  const { kind, id, title, ties, accepts } = record
  return (
    <article className="card flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="w-20 shrink-0 text-sm text-solid-gray-700">{kinds[kind]}</span>
        <h2 className="min-w-0 flex-[1_1_20rem] break-words text-base">
          {title ? (
            <TextLink href={paths.record(kind, id)}>
              <Localized text={title} />
            </TextLink>
          ) : (
            t.shared.closed
          )}
        </h2>
        <span className="flex flex-wrap gap-2 text-sm">
          {ties.map((tie) => (
            <Chip key={tie}>{t.tie[tie]}</Chip>
          ))}
        </span>
      </div>
      {accepts !== null && <Acceptance kind={kind === 'seed' ? 'seed' : 'need'} id={id} wording={accepts} />}
    </article>
  )
}

interface AcceptanceProps {
  kind: TiedKind
  id: string
  wording: string
}

function Acceptance({ kind, id, wording }: AcceptanceProps) {
  const t = useMessages(disclosureTexts).shared
  const { accept, busy, problem } = useAcceptance(kind, id, wording)
  return (
    <div className="flex flex-col items-start gap-2 rounded-8 bg-solid-gray-50 p-4">
      <p className="text-sm text-solid-gray-700">{t.asks}</p>
      <p className="font-bold break-words">{wording}</p>
      {problem && <ProblemView error={problem} />}
      <ConfirmedButton
        look="solid"
        label={t.accept}
        title={t.sure}
        confirm={t.confirm}
        confirmLook="solid"
        busy={busy}
        onConfirm={accept}
      >
        <p className="font-bold break-words">
          {t.agreement}: {wording}
        </p>
        <p>{t.bound}</p>
      </ConfirmedButton>
    </div>
  )
}

function useAcceptance(kind: TiedKind, id: string, wording: string) {
  const t = useMessages(disclosureTexts).shared
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const accept = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const at = { params: { path: { id } }, body: { wording } }
      await unwrapOptional(api.PUT(`/api/v1/${COLLECTIONS[kind]}/{id}/acceptance`, at))
      toast(t.accepted)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
      await queryClient.invalidateQueries({ queryKey: [kind, id] })
      await queryClient.invalidateQueries({ queryKey: letInQuery.queryKey })
    }
  }
  return { accept, busy, problem }
}
