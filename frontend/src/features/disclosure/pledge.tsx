import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapOptional } from '../../api/client'
import type { PledgeView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { Localized } from '../../ui/localized'
import { ProblemView } from '../../ui/problem-view'
import { useToast } from '../../ui/toast'
import { disclosureTexts } from './disclosure-texts'

/** The reader's own promise of secrecy: to be made, or to be read again. */
export function Pledge({ pledge }: { pledge: PledgeView }) {
  const t = useMessages(disclosureTexts).pledge
  const formats = useFormats()
  const { make, busy, problem } = useMakePledge(pledge.wording)
  const text = (
    <blockquote className="max-w-prose border-l-4 border-key-900 pl-4">
      <Localized text={pledge.text} />
    </blockquote>
  )
  if (pledge.acceptedAt) {
    return <Disclosure summary={t.since(formats.date(pledge.acceptedAt))}>{text}</Disclosure>
  }
  return (
    <section className="card flex flex-col items-start gap-4 p-5">
      <h2 className="text-xl">{t.title}</h2>
      <p>{t.lead}</p>
      {text}
      {problem && <ProblemView error={problem} />}
      <Button look="solid" busy={busy} onClick={() => void make()}>
        {t.make}
      </Button>
    </section>
  )
}

function useMakePledge(wording: string) {
  const t = useMessages(disclosureTexts).pledge
  const toast = useToast()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const make = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await unwrapOptional(api.PUT('/api/v1/me/pledge', { body: { wording } }))
      toast(t.made)
      // What may be seen is other than before, everywhere.
      await queryClient.invalidateQueries()
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
    }
  }
  return { make, busy, problem }
}
