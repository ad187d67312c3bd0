import type { NoticeView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useMessages } from '../../i18n/messages'
import { Turn } from '../../introduction/introduction-state'
import { dayText } from '../../introduction/moments'
import { otherOf, PartyOwner } from '../../introduction/party'
import { Localized } from '../../ui/localized'
import { noticeTexts } from './notice-texts'

/** What a notice is about, as that stands now. */
export function NoticeSubject({ notice: { introduction, consultation, record } }: { notice: NoticeView }) {
  return (
    <>
      {introduction && <OfIntroduction introduction={introduction} />}
      {consultation && <OfConsultation consultation={consultation} />}
      {record && <OfRecord record={record} />}
    </>
  )
}

function OfIntroduction({ introduction }: { introduction: NonNullable<NoticeView['introduction']> }) {
  const other = otherOf(introduction)
  return (
    <>
      <p className="text-sm break-words">
        <Localized text={other.title} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <PartyOwner party={other} />
        <Turn introduction={introduction} />
      </p>
    </>
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

function OfConsultation({ consultation }: { consultation: NonNullable<NoticeView['consultation']> }) {
  const t = useMessages(noticeTexts)
  const language = useLanguage()
  const { reference, asking, due, mine, overdue } = consultation
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      <span>{t.reference(reference)}</span>
      {mine && asking && <Localized text={asking.name} />}
      {due && <span>{(overdue ? t.overdue : t.until)(dayText(due, language))}</span>}
    </p>
  )
}
