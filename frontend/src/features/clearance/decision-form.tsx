import { type FormEvent, useId, useState } from 'react'
import type { Tagged } from '../../api/client'
import type { ClearanceView, DecisionDraft } from '../../api/types'
import { clearanceTexts } from '../../clearance/clearance-texts'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { uiTexts } from '../../ui/ui-texts'
import { deskTexts } from './clearance-desk-texts'
import { decide, useCheck } from './use-check'

/** In the order they stand; the least that opens anything last is no help to who decides often. */
const DECISIONS = ['APPROVED', 'HOLD', 'REJECTED'] as const

/** Days end when they end in Japan, as all times of the product are. */
const END_OF_DAY = 'T23:59:59+09:00'

interface DecisionFormProps {
  check: Tagged<ClearanceView>
  onDone: () => void
}

export function DecisionForm({ check: { view, etag }, onDone }: DecisionFormProps) {
  const t = useMessages(deskTexts).decide
  const { chooseOne } = useMessages(uiTexts)
  const group = useId()
  const { busy, problem, run } = useCheck(view.id)
  const [draft, setDraft] = useState<Required<DecisionDraft>>({
    decision: null,
    reason: view.reason ?? '',
    message: view.message ?? '',
    validUntil: '',
  })
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const { decision, reason, message, validUntil } = draft
  const body: DecisionDraft = {
    decision,
    reason,
    ...(message && { message }),
    ...(validUntil && decision === 'APPROVED' && { validUntil: `${validUntil}${END_OF_DAY}` }),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(() => decide(view.id, etag, body), t.done).then((done) => done && onDone())
  }
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Answered view={view} />
      <ChoiceGroup
        legend={t.decision}
        error={errorUnder(problem?.violations ?? [], 'decision', chooseOne)}
        required
      >
        {DECISIONS.map((one) => (
          <Radio key={one} name={group} checked={one === decision} onChange={() => change({ decision: one })}>
            <span className="font-bold">{t.decisions[one]}</span>
            <span className="block text-sm text-solid-gray-700">{t.about[one]}</span>
          </Radio>
        ))}
      </ChoiceGroup>
      <TextArea
        label={t.reason}
        hint={t.reasonHint}
        error={errorAt('reason')}
        required
        rows={2}
        value={reason ?? ''}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <TextArea
        label={t.message}
        error={errorAt('message')}
        rows={1}
        value={message ?? ''}
        onChange={(event) => change({ message: event.target.value })}
      />
      {decision === 'APPROVED' && (
        <TextField
          type="date"
          className="max-w-60"
          label={t.until}
          hint={t.untilHint}
          error={errorAt('validUntil')}
          value={validUntil ?? ''}
          onChange={(event) => change({ validUntil: event.target.value })}
        />
      )}
      <Declined problem={problem} />
      <div className="flex justify-end">
        <Button type="submit" look="solid" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  )
}

/** The answers in short: who decides has them before their eyes. */
function Answered({ view }: { view: ClearanceView }) {
  const t = useMessages(deskTexts)
  const words = useMessages(clearanceTexts)
  const language = useLanguage()
  return (
    <div className="flex flex-col gap-2 rounded-8 bg-solid-gray-50 p-4 text-sm">
      {view.advice && (
        <p>
          {t.check.result}: <strong>{words.advice[view.advice]}</strong>
        </p>
      )}
      <dl className="flex flex-col gap-1">
        {view.form?.questions.map((question) => {
          const given = view.answers.find((answer) => answer.question === question.id)
          return (
            <div key={question.id} className="flex flex-wrap gap-x-3">
              <dt className="min-w-0">{plain(question.text, language)}</dt>
              <dd className="min-w-0 break-words">
                <strong>{given?.reply ? t.form.reply[given.reply] : t.form.open}</strong> {given?.note}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
