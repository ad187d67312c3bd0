import { type FormEvent, useState } from 'react'
import type { Tagged } from '../../api/client'
import type { BoardThread } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import { TextArea } from '../../ui/text-area'
import { Written } from './question-author'
import { questionsTexts } from './questions-texts'
import { useQuestion } from './use-question'

/** What was answered, in the order in which it came, and a place to answer. */
export function Replies({ thread }: { thread: Tagged<BoardThread> }) {
  const t = useMessages(questionsTexts)
  // Of its own: what is wrong with an answer stands here.
  const { busy, problem, reply, removeReply } = useQuestion(thread)
  const [text, setText] = useState('')
  const [tries, setTries] = useState(0)
  const { replies } = thread.view
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (!text.trim() || !(await reply(text))) return
    setText('')
    setTries(0)
  }
  const wrong =
    errorUnder(problem?.violations ?? [], 'text') ?? (tries > 0 && !text.trim() ? t.required : undefined)
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.answers}</h2>
      {replies.length === 0 && <p>{t.noAnswers}</p>}
      <ul aria-label={t.answers} className="flex flex-col gap-3">
        {replies.map((one) => (
          <li key={one.id} className="card flex flex-col gap-2 p-4">
            <p className="whitespace-pre-line break-words">
              <MixedText text={one.text} />
            </p>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Written author={one.author} at={one.at} />
              {one.own && (
                <Button size="small" look="quiet" busy={busy} onClick={() => void removeReply(one)}>
                  {t.removeAnswer}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void send(event)} noValidate className="flex flex-col gap-2">
        <TextArea
          label={t.answer}
          hint={t.secrecy}
          rows={3}
          limit={2_000}
          error={wrong}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Declined problem={problem} tries={tries} />
        <div>
          <Button type="submit" look="solid" busy={busy}>
            {t.send}
          </Button>
        </div>
      </form>
    </section>
  )
}
