import type { NoticeView } from '../../api/types'
import { StateChip } from '../../consultation/state-chip'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { Turn } from '../../introduction/introduction-state'
import { dayText } from '../../introduction/moments'
import { otherOf, PartyOwner } from '../../introduction/party'
import { useMeetingText } from '../../introduction/turn'
import { Localized } from '../../ui/localized'
import { noticeTexts } from './notice-texts'

/** What a notice is about, as its reader may know that now. */
export function About({ notice }: { notice: NoticeView }) {
  const { introduction, consultation, handover, question, record } = notice
  if (introduction) return <OfIntroduction introduction={introduction} />
  if (consultation) return <OfConsultation consultation={consultation} />
  if (handover) return <OfHandover handover={handover} />
  if (record) return <OfRecord record={record} />
  return question && <p className="text-sm break-words">{question.title}</p>
}

function OfIntroduction({ introduction }: { introduction: NonNullable<NoticeView['introduction']> }) {
  const other = otherOf(introduction)
  const meeting = useMeetingText()(introduction)
  return (
    <>
      <p className="text-sm break-words">
        <Localized text={other.title} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <PartyOwner party={other} />
        <Turn introduction={introduction} />
        {meeting && <span>{meeting}</span>}
      </p>
    </>
  )
}

function OfConsultation({ consultation }: { consultation: NonNullable<NoticeView['consultation']> }) {
  const t = useMessages(noticeTexts)
  const language = useLanguage()
  const { reference, state, asking, due, mine, overdue } = consultation
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span>{t.reference(reference)}</span>
      <StateChip state={state} />
      {mine && asking && <Localized text={asking.name} />}
      {due && <span>{(overdue ? t.overdue : t.until)(dayText(due, language))}</span>}
    </p>
  )
}

function OfHandover({ handover }: { handover: NonNullable<NoticeView['handover']> }) {
  const t = useMessages(noticeTexts)
  const formats = useFormats()
  const { from, moved, noted } = handover
  const count = Object.values(moved).reduce((sum, one) => sum + one, 0)
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      <span>{t.handedOver(from ?? t.gone, formats.number(count))}</span>
      {noted && <span>{t.noted}</span>}
    </p>
  )
}

function OfRecord({ record }: { record: NonNullable<NoticeView['record']> }) {
  const t = useMessages(noticeTexts)
  const formats = useFormats()
  return (
    <p className="flex flex-wrap gap-x-4 text-sm break-words">
      <Localized text={record.title} />
      {record.hideAt && <span>{t.hideAt(formats.date(record.hideAt))}</span>}
    </p>
  )
}
