import { type FormEvent, useId, useState } from 'react'
import type { Embargo, Reach } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { stageTexts } from '../../record/stage-texts'
import { Button } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ProblemView } from '../../ui/problem-view'
import { TextField } from '../../ui/text-field'
import type { OpenedRecord } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { useSecrecy } from './use-secrecy'

interface SecrecyProps {
  id: string
  record: OpenedRecord
}

/** Whom a seed can be shared with once its embargo is over. Source: seed/Seed.java. */
const AFTERWARDS = ['INTERNAL', 'PARTNER'] as const satisfies Reach[]

/** How long a seed is secret, and whether it is sensitive technology. */
export function Secrecy({ id, record }: SecrecyProps) {
  return (
    <>
      {record.reach === 'EMBARGO' && <EmbargoSection id={id} record={record} />}
      {typeof record.sensitive === 'boolean' && <Mark id={id} record={record} />}
    </>
  )
}

function EmbargoSection({ id, record }: SecrecyProps) {
  const t = useMessages(disclosureTexts).embargo
  const reach = useMessages(stageTexts).reach
  const formats = useFormats()
  const { embargo = null, allowed } = record
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <p>{embargo ? t.ends(formats.date(embargo.until), reach[embargo.afterwards]) : t.open}</p>
      {allowed.includes('decide') ? (
        <EmbargoForm key={record.etag} id={id} etag={record.etag} embargo={embargo} />
      ) : (
        <p className="text-sm text-solid-gray-700">{t.officer}</p>
      )}
    </section>
  )
}

function EmbargoForm({ id, etag, embargo }: { id: string; etag: string; embargo: Embargo | null }) {
  const t = useMessages(disclosureTexts).embargo
  const reach = useMessages(stageTexts).reach
  const group = useId()
  const [until, setUntil] = useState(embargo?.until ?? '')
  const [afterwards, setAfterwards] = useState<Reach>(embargo?.afterwards ?? 'INTERNAL')
  const { endEmbargo, busy, problem } = useSecrecy(id, etag)
  const violations = problem?.violations ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void endEmbargo({ until, afterwards })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        type="date"
        className="max-w-60"
        label={t.until}
        hint={t.untilHint}
        error={errorUnder(violations, 'until')}
        required
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <ChoiceGroup legend={t.afterwards} error={errorUnder(violations, 'afterwards')}>
        {AFTERWARDS.map((one) => (
          <Radio key={one} name={group} checked={one === afterwards} onChange={() => setAfterwards(one)}>
            {reach[one]}
          </Radio>
        ))}
      </ChoiceGroup>
      <Declined problem={problem} />
      <div>
        <Button type="submit" look="solid" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  )
}

function Mark({ id, record }: SecrecyProps) {
  const t = useMessages(disclosureTexts).mark
  const { mark, unmark, busy, problem } = useSecrecy(id, record.etag)
  const { sensitive, allowed } = record
  return (
    <section className="flex max-w-3xl flex-col items-start gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <p>{sensitive ? t.marked : t.unmarked}</p>
      {problem && <ProblemView error={problem} />}
      {!sensitive && allowed.includes('mark') && (
        <ConfirmedButton
          label={t.mark}
          title={t.sureMark}
          confirm={t.mark}
          confirmLook="solid"
          busy={busy}
          onConfirm={mark}
        >
          <p>{t.leadMark}</p>
        </ConfirmedButton>
      )}
      {sensitive && allowed.includes('unmark') && (
        <ConfirmedButton
          label={t.unmark}
          title={t.sureUnmark}
          confirm={t.unmark}
          busy={busy}
          onConfirm={unmark}
        >
          <p>{t.leadUnmark}</p>
        </ConfirmedButton>
      )}
    </section>
  )
}
