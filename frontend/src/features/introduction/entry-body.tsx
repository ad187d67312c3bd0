import type { EntryView, IntroductionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { fileOf } from '../../introduction/introduction-calls'
import { SlotTime } from '../../introduction/slot-time'
import { cardTexts } from '../../match/card-texts'
import { isDeclined, type Mark } from '../../match/marks'
import { usePaths } from '../../paths'
import { AttachmentName } from '../../record/attachments'
import { Icon } from '../../ui/icon'
import { TextLink } from '../../ui/link'
import { ScopeChanges, scopeBefore } from './scope-changes'
import { threadTexts } from './thread-texts'

interface EntryBodyProps {
  entry: EntryView
  introduction: IntroductionView
}

/** What an entry says, by its kind; nothing of what was written under an agreement the reader has yet to accept. */
export function EntryBody({ entry: { content }, introduction }: EntryBodyProps) {
  const t = useMessages(threadTexts).entry
  switch (content?.kind) {
    case undefined:
      return <Hidden introduction={introduction} />
    case 'message':
      return (
        <>
          <Prose text={content.text} />
          {content.question && (
            <p className="inline-flex items-center gap-1 text-sm font-bold">
              <Icon name="info" className="size-5" />
              {t.question}
            </p>
          )}
        </>
      )
    case 'slot-offer':
      return (
        <>
          <p>{t.offers}</p>
          <ul className="list-disc pl-6">
            {content.slots.map((slot) => (
              <li key={slot.start}>
                <SlotTime slot={slot} />
              </li>
            ))}
          </ul>
          {content.text && <Prose text={content.text} />}
        </>
      )
    case 'scope': {
      const before = scopeBefore(introduction, content.version)
      return (
        <>
          <p>{t.scope(content.version)}</p>
          {before && <ScopeChanges before={before} after={content.scope} />}
        </>
      )
    }
    case 'file':
      return <AttachmentName attachment={content.file} address={fileOf(introduction.id, content.file.file)} />
    case 'decision':
      return (
        <>
          <p>
            <Step step={content.step} reason={content.reason} />
          </p>
          {content.slot && <SlotTime slot={content.slot} />}
          {content.note && <Prose text={content.note} />}
        </>
      )
    default:
      return content satisfies never
  }
}

function Prose({ text }: { text: string }) {
  return <p className="break-words whitespace-pre-wrap">{text}</p>
}

/** What was done, or taken back, in words. */
function Step({ step, reason }: { step: string; reason: string | null }) {
  const t = useMessages(threadTexts).entry
  const { reasons } = useMessages(cardTexts)
  const done: Readonly<Record<string, string>> = t.done
  const undone = step.startsWith('UNDO_') ? done[step.slice('UNDO_'.length)] : undefined
  const mark = (reason ?? undefined) as Mark | undefined
  if (undone) return t.undone(undone)
  return isDeclined(mark) ? t.withReason(done[step] ?? step, reasons[mark]) : (done[step] ?? step)
}

/** Where the agreement is accepted: by the company beside its need, by all others among what was shared with them. */
function Hidden({ introduction: { side, need } }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts).entry
  const paths = usePaths()
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <span className="inline-flex items-start gap-1.5">
        <Icon name="lock" className="mt-1" />
        {t.hidden}
      </span>
      <TextLink href={side === 'NEED' ? paths.access('need', need.id) : paths.shared}>{t.agree}</TextLink>
    </p>
  )
}
