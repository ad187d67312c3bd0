import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Handover, MemberView } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { QueryView } from '../../ui/query-view'
import { Select } from '../../ui/select'
import { Skeleton } from '../../ui/skeleton'
import { TextArea } from '../../ui/text-area'
import { prospectQuery } from './handover-queries'
import { handoverTexts } from './handover-texts'
import { MovedCounts } from './moved-counts'
import { useHandingOver } from './use-handing-over'

interface HandoverFormProps {
  organization: string
  members: readonly MemberView[]
}

/** Says from whom to whom, shows at once how much that is, and asks once more. */
export function HandoverForm({ organization, members }: HandoverFormProps) {
  const t = useMessages(handoverTexts)
  const own = useSession()?.account.id
  const { handOver, busy, problem } = useHandingOver(organization)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const [leaving, setLeaving] = useState(true)
  const [tries, setTries] = useState(0)
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState<{ made: Handover; told: boolean }>()
  const tried = tries > 0
  // Nobody ends their own place.
  const leaves = leaving && from !== own
  const nameOf = (account: string) => members.find((member) => member.account === account)?.name ?? ''
  const options = members.map(({ account, name }) => ({ value: account, label: name }))
  const wrongTo = to === '' ? t.required : undefined
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    setAsking(from !== '' && !wrongTo)
  }
  const confirm = async () => {
    const made = await handOver({ from, to, note: note || null, leaves })
    setAsking(false)
    if (!made) return
    setDone({ made, told: to !== own })
    setTries(0)
    setFrom('')
    setTo('')
    setNote('')
  }
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <Select
          label={t.from}
          empty={t.choose}
          options={options}
          required
          error={errorAt('from') ?? (tried && from === '' ? t.required : undefined)}
          value={from}
          onChange={(event) => {
            setFrom(event.target.value)
            if (event.target.value === to) setTo('')
          }}
        />
        {from !== '' && <Counts organization={organization} from={from} />}
        <Select
          label={t.to}
          empty={t.choose}
          options={options.filter(({ value }) => value !== from)}
          required
          error={errorAt('to') ?? (tried ? wrongTo : undefined)}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          limit={2_000}
          error={errorAt('note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Checkbox
          checked={leaves}
          disabled={from !== '' && from === own}
          onChange={(event) => setLeaving(event.target.checked)}
        >
          {t.leaves}
          <span className="block text-sm text-solid-gray-700">
            {from !== '' && from === own ? t.leavesOwn : t.leavesHint}
          </span>
        </Checkbox>
        <Declined problem={problem} tries={tries} />
        <div>
          <Button type="submit" look="solid" busy={busy}>
            {t.submit}
          </Button>
        </div>
      </form>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.sure(nameOf(from), nameOf(to))}
        actions={
          <Button look="danger" busy={busy} onClick={() => void confirm()}>
            {t.confirm}
          </Button>
        }
      >
        <p>{t.sureLead}</p>
        {leaves && <p>{t.sureLeaves(nameOf(from))}</p>}
      </Dialog>
      <div role="status">
        {done && (
          <Notice tone="success" title={t.done}>
            <MovedCounts label={t.counts} counts={done.made.moved} />
            {done.told && <p>{t.doneLead(done.made.to ?? t.gone)}</p>}
          </Notice>
        )}
      </div>
    </section>
  )
}

function Counts({ organization, from }: { organization: string; from: string }) {
  const t = useMessages(handoverTexts)
  const query = useQuery(prospectQuery(organization, from))
  return (
    <div className="flex min-h-20 flex-col gap-1 rounded-8 bg-solid-gray-50 p-4">
      <h2 className="text-base font-bold">{t.counts}</h2>
      <div aria-live="polite">
        <QueryView query={query} skeleton={<Skeleton rows={1} height="h-6" />}>
          {({ counts }) => <MovedCounts label={t.counts} counts={counts} />}
        </QueryView>
      </div>
    </div>
  )
}
