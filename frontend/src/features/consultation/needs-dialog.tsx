import { type FormEvent, useState } from 'react'
import type { ConsultationView, NeedProposal } from '../../api/types'
import { turn } from '../../consultation/consultation-calls'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Disclosure } from '../../ui/disclosure'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import type { ActsProps } from './desk-acts'
import { deskTexts } from './desk-texts'

const MOST = 10
const DETAILS = ['situation', 'tried', 'constraints', 'outcome'] as const

interface NeedsDialogProps extends ActsProps {
  open: boolean
  onClose: () => void
}

/** Divides the question into needs, each begun with what the sheet says. */
export function NeedsDialog({ open, onClose, ...acts }: NeedsDialogProps) {
  const t = useMessages(deskTexts).needs
  return (
    <Dialog open={open} onClose={onClose} title={t.title} wide>
      <NeedsForm onClose={onClose} {...acts} />
    </Dialog>
  )
}

/** A proposal and what tells it from the others while it is typed. */
interface Numbered {
  key: number
  need: NeedProposal
}

const fromSheet = ({ sheet }: ConsultationView): NeedProposal => ({ title: '', ...sheet })

function NeedsForm({
  it: { view, etag },
  run: { busy, problem, run },
  onClose,
}: ActsProps & { onClose: () => void }) {
  const t = useMessages(deskTexts).needs
  const done = useMessages(deskTexts).act.done.TURNED
  const formats = useFormats()
  const [needs, setNeeds] = useState<Numbered[]>([{ key: 0, need: fromSheet(view) }])
  const [next, setNext] = useState(1)
  const add = () => {
    setNeeds([...needs, { key: next, need: fromSheet(view) }])
    setNext(next + 1)
  }
  const change = (key: number, part: Partial<NeedProposal>) =>
    setNeeds(needs.map((one) => (one.key === key ? { key, need: { ...one.need, ...part } } : one)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(
      () =>
        turn(
          view.id,
          etag,
          needs.map(({ need }) => need),
        ),
      done,
    ).then((made) => made && onClose())
  }
  const violations = problem?.violations ?? []
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <p>{t.lead}</p>
      {needs.map(({ key, need }, at) => (
        <ProposalFields
          key={key}
          number={formats.number(at + 1)}
          need={need}
          errorAt={(field) => errorUnder(violations, `needs[${at}].${field}`)}
          onChange={(part) => change(key, part)}
          onRemove={needs.length > 1 ? () => setNeeds(needs.filter((one) => one.key !== key)) : undefined}
        />
      ))}
      <Declined problem={problem} />
      <div className="flex flex-wrap justify-between gap-3">
        {needs.length < MOST ? <Button onClick={add}>{t.add}</Button> : <span />}
        <Button type="submit" look="solid" busy={busy}>
          {t.make(formats.number(needs.length))}
        </Button>
      </div>
    </form>
  )
}

interface ProposalFieldsProps {
  number: string
  need: NeedProposal
  errorAt: (field: string) => string | undefined
  onChange: (part: Partial<NeedProposal>) => void
  onRemove: (() => void) | undefined
}

function ProposalFields({ number, need, errorAt, onChange, onRemove }: ProposalFieldsProps) {
  const t = useMessages(deskTexts).needs
  const field = (part: keyof NeedProposal) => ({
    error: errorAt(part),
    value: need[part] ?? '',
    onChange: (event: { target: { value: string } }) => onChange({ [part]: event.target.value }),
  })
  return (
    <fieldset className="card flex min-w-0 flex-col gap-4 p-4">
      <legend className="px-1 font-bold">{t.one(number)}</legend>
      <TextField label={t.name} hint={t.nameHint} required {...field('title')} />
      <TextArea label={t.problem} required rows={3} {...field('problem')} />
      <Disclosure summary={t.details} open={DETAILS.some((part) => errorAt(part))}>
        <div className="flex flex-col gap-4">
          {DETAILS.map((part) => (
            <TextArea key={part} label={t[part]} rows={1} {...field(part)} />
          ))}
        </div>
      </Disclosure>
      {onRemove && (
        <div>
          <Button size="small" look="text" aria-label={t.removeOf(number)} onClick={onRemove}>
            {t.remove}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
