import { type FormEvent, useState } from 'react'
import type { ConsultationView } from '../../api/types'
import { write } from '../../consultation/consultation-calls'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import { TextArea } from '../../ui/text-area'
import { deskTexts } from './desk-texts'
import { useConsultation } from './use-consultation'

/** What the desk writes down for itself. */
export function Notes({ view }: { view: ConsultationView }) {
  const t = useMessages(deskTexts)
  const formats = useFormats()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.notes.title}</h2>
      <p className="text-sm text-solid-gray-700">{t.notes.lead}</p>
      {view.allowed.includes('edit') && <NoteForm id={view.id} />}
      <ul className="flex flex-col gap-2">
        {view.notes.map((note) => (
          <li key={note.id} className="rounded-8 bg-solid-gray-50 p-3">
            <p className="whitespace-pre-line break-words">
              <MixedText text={note.text} />
            </p>
            <p className="text-sm text-solid-gray-700">
              {t.notes.by(note.by.name || t.page.somebody, formats.dateTime(note.at))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteForm({ id }: { id: string }) {
  const t = useMessages(deskTexts).notes
  // Of its own: a note is no step, and what is wrong with it stands here.
  const { busy, problem, run } = useConsultation(id)
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(() => write(id, text), t.added).then((done) => done && setText(''))
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-2">
      <TextArea
        label={t.label}
        rows={2}
        error={errorUnder(problem?.violations ?? [], 'text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Declined problem={problem} />
      <div>
        <Button type="submit" size="small" busy={busy}>
          {t.add}
        </Button>
      </div>
    </form>
  )
}
