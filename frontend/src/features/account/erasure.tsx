import { type ReactNode, useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemView } from '../../ui/problem-view'
import { TextField } from '../../ui/text-field'
import { accountTexts } from './account-texts'

interface ErasureProps {
  /** What has to be typed first. */
  name: string
  title: string
  lead: ReactNode
  /** The button that asks. */
  ask: string
  sure: string
  /** The button that does it. */
  confirm: string
  act: () => Promise<void>
}

/** An act without a way back: asks for the own name first. */
export function Erasure({ name, title, lead, ask, sure, confirm, act }: ErasureProps) {
  const t = useMessages(accountTexts).account
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const erase = async () => {
    try {
      await act()
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-6">
      <h2 className="text-xl">{title}</h2>
      <p>{lead}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {ask}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={sure}
        actions={
          <Button
            look="danger"
            disabledBecause={typed.trim() === name ? undefined : t.notYet}
            onClick={() => void erase()}
          >
            {confirm}
          </Button>
        }
      >
        <p>{lead}</p>
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
