import { useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { DRAFT_KEY, NO_QUESTION, type QuestionDraft } from '../../consultation/question-draft'
import { useKeptDraft } from '../../editing/use-kept-draft'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Disclosure } from '../../ui/disclosure'
import { Page } from '../../ui/page'
import { TextArea } from '../../ui/text-area'
import { uiTexts } from '../../ui/ui-texts'
import { askTexts } from './ask-texts'
import { DeskChoice } from './desk-choice'
import { SendButton } from './send-button'
import { useSend } from './use-send'

const LIMIT = 5_000
const GUIDED = ['situation', 'tried', 'constraints', 'outcome'] as const

/** One plain question; the rest of the sheet unfolds. What is typed stays on the device until it is sent. */
export function AskPage() {
  const t = useMessages(askTexts).ask
  const { chooseOne } = useMessages(uiTexts)
  const formats = useFormats()
  const { begin, draft, touched, change, restore } = useQuestion()
  const { keptAt, forget } = useKeptDraft({
    key: DRAFT_KEY,
    now: { sheet: draft, base: begin, etag: null },
    touched,
    onRestore: ({ sheet }) => restore(sheet),
  })
  const { busy, problem, send } = useSend(() => {
    // Nothing of it is kept when the page is left.
    restore(begin)
    forget()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(draft)
  }
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const field = (part: keyof QuestionDraft) => ({
    limit: LIMIT,
    error: errorAt(part),
    value: draft[part],
    onChange: (event: { target: { value: string } }) => change({ [part]: event.target.value }),
  })
  const opened = GUIDED.some((part) => draft[part] !== '' || errorAt(part))
  return (
    <Page title={t.title} lead={t.lead}>
      <form onSubmit={submit} noValidate className="flex max-w-3xl flex-col gap-6">
        <TextArea label={t.question} hint={t.questionHint} required rows={5} {...field('problem')} />
        <Disclosure key={String(opened)} open={opened} summary={t.more}>
          <p className="pb-3 text-sm text-solid-gray-700">{t.moreLead}</p>
          <div className="flex flex-col gap-5">
            {GUIDED.map((part) => (
              <TextArea key={part} label={t.parts[part]} hint={t.hints[part]} rows={2} {...field(part)} />
            ))}
          </div>
        </Disclosure>
        <DeskChoice
          chosen={draft.receiver}
          error={errorUnder(problem?.violations ?? [], 'receiver', chooseOne)}
          onChoose={(receiver) => change({ receiver })}
        />
        <p className="text-sm text-solid-gray-700">{t.secret}</p>
        <Declined problem={problem} />
        <div className="flex flex-wrap items-center gap-4">
          <SendButton busy={busy} />
          <span className="text-sm text-solid-gray-700">{keptAt && t.kept(formats.clock(keptAt))}</span>
        </div>
      </form>
    </Page>
  )
}

/** The desk that the address names is chosen, whatever was chosen before. */
function useQuestion() {
  const { desk }: Record<string, unknown> = useSearch({ strict: false })
  const [address] = useState<Partial<QuestionDraft>>(() =>
    typeof desk === 'string' ? { receiver: desk } : {},
  )
  const [begin] = useState<QuestionDraft>(() => ({ ...NO_QUESTION, ...address }))
  const [draft, setDraft] = useState(begin)
  const [touched, setTouched] = useState(false)
  return {
    begin,
    draft,
    touched,
    restore: (kept: QuestionDraft) => {
      setDraft({ ...NO_QUESTION, ...kept, ...address })
      setTouched(true)
    },
    change: (part: Partial<QuestionDraft>) => {
      setDraft((before) => ({ ...before, ...part }))
      setTouched(true)
    },
  }
}
