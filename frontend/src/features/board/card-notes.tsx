import { type FormEvent, useRef, useState } from 'react'
import type { CardView } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { useSession } from '../../session/session'
import { Button } from '../../ui/button'
import { MixedText } from '../../ui/mixed-text'
import { TextArea } from '../../ui/text-area'
import { useToast } from '../../ui/toast'
import { erase, write } from './board-calls'
import { pageTexts } from './page-texts'
import type { BoardActs } from './use-board'

interface CardNotesProps {
  board: string
  card: CardView
  frozen: boolean
  acts: BoardActs
  /** A note was added by the keyboard, which goes on with the next card. */
  onDone: () => void
}

const LIMIT = 2000

/** What the team wrote on a card, the latest first, and a field for more. */
export function CardNotes({ board, card, frozen, acts, onDone }: CardNotesProps) {
  const t = useMessages(pageTexts)
  const formats = useFormats()
  const own = useSession()?.account.id
  const toast = useToast()
  const { during, busy, problem } = useDoing()
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const add = () =>
    during(async () => {
      acts.show(await write(board, card, text))
      setText('')
      toast(t.done.noted)
      return true
    })
  const drop = (note: string) =>
    during(async () => {
      acts.show(await erase(board, card, note))
      toast(t.done.noteGone)
    })
  return (
    <>
      {!frozen && (
        <form
          ref={form}
          noValidate
          className="flex flex-col items-start gap-2"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            if (!busy) void add()
          }}
        >
          <TextArea
            label={t.sheet.note}
            hint={t.sheet.noteHint}
            rows={3}
            limit={LIMIT}
            className="self-stretch"
            error={errorUnder(problem?.violations ?? [], 'text')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
                return
              event.preventDefault()
              if (!busy) void add().then((done) => done && onDone())
            }}
          />
          <Declined problem={problem} />
          <Button type="submit" size="small" busy={busy}>
            {t.sheet.addNote}
          </Button>
        </form>
      )}
      <ul className="flex flex-col gap-2">
        {card.notes.map((note) => {
          const when = formats.dateTime(note.at)
          return (
            <li key={note.id} className="rounded-8 bg-solid-gray-50 p-3">
              <p className="whitespace-pre-line break-words">
                <MixedText text={note.text} />
              </p>
              <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-solid-gray-700">
                <span>
                  <MixedText text={t.sheet.by(note.by.name || t.card.somebody, when)} />
                </span>
                {note.by.id === own && !frozen && (
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t.sheet.eraseOf(when)}
                    onClick={() => void drop(note.id)}
                  >
                    {t.sheet.erase}
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
