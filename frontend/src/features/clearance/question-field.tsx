import { useId } from 'react'
import type { Answer, ControlListView, FormQuestion, Reply } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { OutsideLink } from '../../ui/outside-link'
import { TextArea } from '../../ui/text-area'
import { deskTexts } from './clearance-desk-texts'

const REPLIES: readonly Reply[] = ['YES', 'NO', 'UNKNOWN']
const LIMIT = 2_000

interface QuestionFieldProps {
  question: FormQuestion
  lists: readonly ControlListView[]
  answer: Answer
  error: string | undefined
  onChange: (answer: Answer) => void
}

/** One question with what its words mean, the list it is looked up in, a reply and a note. */
export function QuestionField({ question, lists, answer, error, onChange }: QuestionFieldProps) {
  const t = useMessages(deskTexts).form
  const language = useLanguage()
  const group = useId()
  return (
    <div className="card flex flex-col gap-3 p-5">
      <ChoiceGroup
        legend={plain(question.text, language)}
        hint={plain(question.hint, language)}
        error={error}
        inline
      >
        {REPLIES.map((reply) => (
          <Radio
            key={reply}
            name={group}
            checked={answer.reply === reply}
            onChange={() => onChange({ ...answer, reply })}
          >
            {t.reply[reply]}
          </Radio>
        ))}
      </ChoiceGroup>
      <ListsOf question={question} lists={lists} />
      <TextArea
        label={t.note}
        rows={1}
        limit={LIMIT}
        value={answer.note ?? ''}
        onChange={(event) => onChange({ ...answer, note: event.target.value || null })}
      />
    </div>
  )
}

/** Which version of whose list the question is answered by. */
export function ListsOf({ question, lists }: Pick<QuestionFieldProps, 'question' | 'lists'>) {
  const t = useMessages(deskTexts).form
  const language = useLanguage()
  return lists
    .filter((list) => list.question === question.id)
    .map((list) => (
      <p key={list.id} className="flex flex-wrap gap-x-4 text-sm">
        <OutsideLink href={list.address}>{plain(list.name, language)}</OutsideLink>
        <span>{t.listVersion(list.version)}</span>
        <span>{t.by(plain(list.authority, language))}</span>
      </p>
    ))
}
