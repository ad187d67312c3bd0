import { useState } from 'react'
import type { Tagged } from '../../api/client'
import type { Answer, ClearanceForm, ClearanceView } from '../../api/types'
import { FirstWrong } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { Notice } from '../../ui/notice'
import { OutsideLink } from '../../ui/outside-link'
import { ProblemView } from '../../ui/problem-view'
import { uiTexts } from '../../ui/ui-texts'
import { deskTexts } from './clearance-desk-texts'
import { QuestionField } from './question-field'
import { answer, submit, useCheck } from './use-check'

interface QuestionsProps {
  check: Tagged<ClearanceView>
  form: ClearanceForm
}

/** The questions of a draft, to be saved and handed in. */
export function Questions({ check: { view, etag }, form }: QuestionsProps) {
  const t = useMessages(deskTexts).form
  const { chooseOne } = useMessages(uiTexts)
  const { busy, problem, run } = useCheck(view.id)
  // What was answered under other words is answered again; what was noted is kept.
  const [answers, setAnswers] = useState<readonly Answer[]>(() =>
    form.questions.map(({ id }) => {
      const before = view.answers.find(({ question }) => question === id)
      return {
        question: id,
        reply: view.outdated ? null : (before?.reply ?? null),
        note: before?.note ?? null,
      }
    }),
  )
  const save = () =>
    answer(
      view.id,
      etag,
      form.edition,
      answers.filter(({ reply, note }) => reply || note),
    )
  const handIn = async () => {
    const saved = await save()
    return submit(view.id, saved.etag)
  }
  const violations = problem?.violations ?? []
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <About form={form} />
      {view.outdated && <Notice tone="warning">{t.outdated}</Notice>}
      {form.questions.map((question, at) => (
        <QuestionField
          key={question.id}
          question={question}
          lists={form.lists}
          answer={answers[at] ?? { question: question.id, reply: null, note: null }}
          error={errorUnder(violations, `answers.${question.id}`, chooseOne)}
          onChange={(next) => setAnswers(answers.map((one, index) => (index === at ? next : one)))}
        />
      ))}
      {problem && <ProblemView error={problem} />}
      <FirstWrong problem={problem} />
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={() => void run(save, t.saved)}>
          {t.save}
        </Button>
        <ConfirmedButton
          look="solid"
          label={t.submit}
          title={t.sure}
          confirm={t.submit}
          confirmLook="solid"
          busy={busy}
          onConfirm={() => run(handIn, t.done)}
        >
          <p>{t.sureLead}</p>
        </ConfirmedButton>
      </div>
    </section>
  )
}

/** Which form it is. */
export function About({ form }: { form: ClearanceForm }) {
  const t = useMessages(deskTexts).form
  const language = useLanguage()
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-solid-gray-700">
      <span>{plain(form.name, language)}</span>
      <span>{t.version(form.version)}</span>
      {form.address && <OutsideLink href={form.address}>{t.law}</OutsideLink>}
    </p>
  )
}
