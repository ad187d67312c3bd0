import type { Answer, ClearanceForm } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { deskTexts } from './clearance-desk-texts'
import { ListsOf } from './question-field'
import { About } from './questions'

interface AnswersProps {
  form: ClearanceForm
  answers: readonly Answer[]
}

/** What was answered, under which form and by which lists. */
export function Answers({ form, answers }: AnswersProps) {
  const t = useMessages(deskTexts).form
  const language = useLanguage()
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-xl">{t.answers}</h2>
      <About form={form} />
      <dl className="flex flex-col gap-3">
        {form.questions.map((question) => {
          const given = answers.find((answer) => answer.question === question.id)
          return (
            <div key={question.id} className="card flex flex-col gap-1 p-4">
              <dt>{plain(question.text, language)}</dt>
              <dd>
                <strong>{given?.reply ? t.reply[given.reply] : t.open}</strong>
                {given?.note && <p className="whitespace-pre-line break-words">{given.note}</p>}
                <ListsOf question={question} lists={form.lists} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
