import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import { api, unwrap } from '../api/client'
import { Declined } from '../form/declined'
import { errorUnder } from '../form/errors'
import { type Side, SideField } from '../form/side-field'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { COLLECTIONS } from '../record/record-queries'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { uiTexts } from '../ui/ui-texts'
import { ALL_CLEARANCES, type CheckedKind } from './clearance-queries'
import { clearanceTexts } from './clearance-texts'

interface BeginCheckProps {
  kind: CheckedKind
  id: string
}

/** Chooses whom the details would go to, and goes on to the questions. */
export function BeginCheck({ kind, id }: BeginCheckProps) {
  const t = useMessages(clearanceTexts).checks
  const { chooseOne } = useMessages(uiTexts)
  const [side, setSide] = useState<Side>({ side: 'organization', picked: null })
  const { begin, busy, problem } = useBegin(kind, id)
  const violations = problem?.violations ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void begin(side)
  }
  return (
    <Disclosure summary={t.begin}>
      <form onSubmit={submit} noValidate className="flex max-w-3xl flex-col gap-4">
        <p>{t.beginLead}</p>
        <SideField
          value={side}
          error={
            errorUnder(violations, 'organization', chooseOne) ??
            errorUnder(violations, 'researcher', chooseOne)
          }
          onChange={setSide}
        />
        <Declined problem={problem} />
        <div>
          <Button type="submit" busy={busy}>
            {t.go}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}

function useBegin(kind: CheckedKind, id: string) {
  const paths = usePaths()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const begin = async ({ side, picked }: Side) => {
    setBusy(true)
    setProblem(null)
    const body = picked ? { [side]: picked.id } : {}
    try {
      const begun = await unwrap(
        api.POST(`/api/v1/${COLLECTIONS[kind]}/{id}/clearances`, { params: { path: { id } }, body }),
      )
      await queryClient.invalidateQueries({ queryKey: ALL_CLEARANCES })
      await router.navigate({ href: `${paths.clearances}/${begun.id}` })
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  return { begin, busy, problem }
}
