import { type FormEvent, useState } from 'react'
import type { ApiProblem } from '../../api/api-problem'
import type { BoardDraft } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { FieldsPicker } from '../../form/fields-picker'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useCodeOptions } from '../../vocabulary/vocabulary'
import { questionsTexts } from './questions-texts'

export const NO_QUESTION: BoardDraft = { title: '', text: '', fields: [], prefecture: null }

interface QuestionFormProps {
  begun: BoardDraft
  submit: string
  busy: boolean
  problem: ApiProblem | null
  onSubmit: (draft: BoardDraft) => Promise<unknown>
  onCancel: () => void
}

/** A question being written; what must not be in it stands above. */
export function QuestionForm({ begun, submit, busy, problem, onSubmit, onCancel }: QuestionFormProps) {
  const t = useMessages(questionsTexts)
  const prefectures = useCodeOptions('prefectures')
  const [draft, setDraft] = useState(begun)
  const [tries, setTries] = useState(0)
  const put = (part: Partial<BoardDraft>) => setDraft((before) => ({ ...before, ...part }))
  const missing = (text: string | null) => (tries > 0 && !text?.trim() ? t.required : undefined)
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (draft.title?.trim() && draft.text?.trim()) void onSubmit(draft)
  }
  return (
    <form onSubmit={send} noValidate className="flex max-w-3xl flex-col gap-5">
      <Notice tone="warning" title={t.secrecy} />
      <TextField
        label={t.titleLabel}
        required
        maxLength={80}
        error={errorAt('title') ?? missing(draft.title)}
        value={draft.title ?? ''}
        onChange={(event) => put({ title: event.target.value })}
      />
      <TextArea
        label={t.text}
        required
        limit={2_000}
        error={errorAt('text') ?? missing(draft.text)}
        value={draft.text ?? ''}
        onChange={(event) => put({ text: event.target.value })}
      />
      <FieldsPicker
        label={t.fields}
        error={errorAt('fields')}
        chosen={draft.fields}
        onChange={(fields) => put({ fields })}
      />
      <Select
        label={t.prefecture}
        empty={t.anywhere}
        options={prefectures}
        error={errorAt('prefecture')}
        value={draft.prefecture ?? ''}
        onChange={(event) => put({ prefecture: event.target.value || null })}
      />
      <Declined problem={problem} tries={tries} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={busy}>
          {submit}
        </Button>
        <Button look="text" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
