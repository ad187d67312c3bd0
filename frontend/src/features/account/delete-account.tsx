import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapOptional } from '../../api/client'
import { draftStore } from '../../editing/draft-store'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemView } from '../../ui/problem-view'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { accountTexts } from './account-texts'

/** The one act without a way back: asks for the own name first. */
export function DeleteAccount({ name }: { name: string }) {
  const t = useMessages(accountTexts).account
  const paths = usePaths()
  const router = useRouter()
  const queryClient = useQueryClient()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const erase = async () => {
    try {
      await unwrapOptional(api.DELETE('/api/v1/account'))
      await draftStore.forgetAll()
      await queryClient.resetQueries()
      await router.navigate({ href: paths.home })
      toast(t.deleted)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-6">
      <h2 className="text-xl">{t.danger}</h2>
      <p>{t.dangerLead}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t.delete}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.sure}
        actions={
          <Button
            look="danger"
            disabledBecause={typed.trim() === name ? undefined : t.notYet}
            onClick={() => void erase()}
          >
            {t.confirm}
          </Button>
        }
      >
        <p>{t.dangerLead}</p>
        <p className="font-bold">{name}</p>
        <TextField
          label={t.confirmLabel}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        {problem && <ProblemView error={problem} />}
      </Dialog>
    </section>
  )
}
