import { type KeyboardEvent, useMemo, useState } from 'react'
import { FirstWrong } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { write } from '../../introduction/introduction-calls'
import { firstSlots, HOME_ZONE, type SlotDraft } from '../../introduction/moments'
import { SlotsField } from '../../introduction/slots-field'
import { slotsToSend } from '../../introduction/slots-to-send'
import { useKept } from '../../introduction/use-kept'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { TextArea } from '../../ui/text-area'
import { NotWritable, Secrecy } from './secrecy'
import { SendFile } from './send-file'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

/** Source: introduction/EntryDraft.java. */
const LONGEST_TEXT = 10_000

interface Typed {
  text: string
  question: boolean
  slots: readonly SlotDraft[]
  zone: string
  place: string
}

const NOTHING: Typed = { text: '', question: false, slots: [], zone: HOME_ZONE, place: '' }

/** Writes to the other side: a text, times, a file. Without the right to, it says why. */
export function Composer(props: StandingProps) {
  const t = useMessages(threadTexts).write
  const { view } = props.introduction
  return (
    <section aria-labelledby="write" className="flex flex-col gap-4 print:hidden">
      <h2 id="write" className="text-xl">
        {t.title}
      </h2>
      {view.writable ? (
        <>
          <Secrecy introduction={view} />
          <Message {...props} />
          <SendFile introduction={props.introduction} />
        </>
      ) : (
        <NotWritable introduction={view} />
      )}
    </section>
  )
}

function Message({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts).write
  const { view } = introduction
  const formats = useFormats()
  const { sheet, change, done, keptAt } = useKept<Typed>(
    view.id,
    useMemo(() => NOTHING, []),
  )
  const [tries, setTries] = useState(0)
  const { text, question, slots, zone, place } = sheet
  const nothing = text.trim() === '' && slots.length === 0
  const meets = view.state === 'ACCEPTED' || view.state === 'MEETING'
  const send = async () => {
    const sent = slotsToSend(sheet)
    setTries(tries + 1)
    if (nothing || !sent) return
    const draft = { text: text.trim() || null, question, slots: meets ? sent : [], zone }
    if (!(await acts.run(() => write(introduction, draft), t.done))) return
    done()
    setTries(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }
  const violations = acts.problem?.violations ?? []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter sends, whichever field inside has the focus
    <div onKeyDown={onKeyDown} className="flex flex-col gap-4">
      <TextArea
        label={t.text}
        rows={3}
        limit={LONGEST_TEXT}
        error={tries > 0 && nothing ? t.empty : errorUnder(violations, 'text')}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
      />
      {meets && slots.length > 0 && (
        <SlotsField
          about={view.id}
          slots={slots}
          zone={zone}
          place={place}
          onChange={change}
          tried={tries > 0}
          violations={violations}
        />
      )}
      {slots.length === 0 && (
        <Checkbox checked={question} onChange={({ target }) => change({ question: target.checked })}>
          {t.question}
        </Checkbox>
      )}
      <FirstWrong problem={acts.problem} tries={tries} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="solid" busy={acts.busy} aria-keyshortcuts="Control+Enter" onClick={() => void send()}>
          {slots.length > 0 ? t.sendSlots : t.send}
        </Button>
        {meets && slots.length === 0 && (
          <Button onClick={() => change({ slots: firstSlots(new Date()) })}>{t.slots}</Button>
        )}
        <span className="text-sm text-solid-gray-700">
          {keptAt ? t.kept(formats.clock(keptAt)) : <span className="max-desktop:hidden">{t.keys}</span>}
        </span>
      </div>
    </div>
  )
}
