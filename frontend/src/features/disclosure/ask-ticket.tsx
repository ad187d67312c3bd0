import { type FormEvent, useId, useState } from 'react'
import { api, unwrap } from '../../api/client'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { COLLECTIONS } from '../../record/record-queries'
import { recordTexts } from '../../record/record-texts'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import type { TiedKind } from './disclosure-queries'
import { TICKETS } from './ticket-queries'
import { ticketTexts } from './ticket-texts'

const KINDS: readonly TiedKind[] = ['need', 'seed']
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
const LONGEST_REASON = 1_000

interface AskTicketProps {
  /** Of the record that was looked at before. */
  kind: TiedKind | undefined
  record: string | undefined
}

/** Asks for an emergency look at one record, for whoever fills it in. */
export function AskTicket({ kind: before = 'need', record: known = '' }: AskTicketProps) {
  const t = useMessages(ticketTexts).ask
  const kinds = useMessages(recordTexts).kind
  const toast = useToast()
  const group = useId()
  const { during, busy, problem } = useDoing(TICKETS)
  const [kind, setKind] = useState(before)
  const [record, setRecord] = useState(known)
  const [reason, setReason] = useState('')
  const [lacksRecord, setLacksRecord] = useState(false)
  const [tries, setTries] = useState(0)
  const enter = (text: string) => {
    setRecord(text)
    const place = KINDS.find((one) => text.includes(`/${COLLECTIONS[one]}/`))
    if (place) setKind(place)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const id = ID.exec(record)?.[0]
    setLacksRecord(!id)
    setTries(tries + 1)
    if (!id) return
    const draft = { params: { path: { id } }, body: { reason } }
    const asked = await during(() => unwrap(api.POST(`/api/v1/${COLLECTIONS[kind]}/{id}/tickets`, draft)))
    if (!asked) return
    toast(t.done)
    setRecord('')
    setReason('')
  }
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-5">
        <ChoiceGroup legend={t.kind} inline>
          {KINDS.map((one) => (
            <Radio key={one} name={group} checked={kind === one} onChange={() => setKind(one)}>
              {kinds[one]}
            </Radio>
          ))}
        </ChoiceGroup>
        <TextField
          label={t.record}
          hint={t.recordHint}
          required
          autoComplete="off"
          error={lacksRecord ? t.noRecord : undefined}
          value={record}
          onChange={(event) => enter(event.target.value)}
        />
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          required
          limit={LONGEST_REASON}
          error={errorUnder(problem?.violations ?? [], 'reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Declined problem={problem} tries={tries} />
        <div>
          <Button type="submit" look="solid" busy={busy}>
            {t.submit}
          </Button>
        </div>
      </form>
    </section>
  )
}
