import { useQuery } from '@tanstack/react-query'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { environmentQuery } from '../session/session'
import { Chip } from '../ui/chip'
import { isStale } from './freshness'
import { recordTexts } from './record-texts'

/** When somebody last looked after a record; marked once that is long ago. */
export function Updated({ at }: { at: string }) {
  const t = useMessages(recordTexts)
  const formats = useFormats()
  const months = useQuery(environmentQuery).data?.staleMonths
  return (
    <>
      <span>{t.updated(formats.date(at))}</span>
      {months && isStale(at, months, new Date()) && <Chip tone="amber">{t.stale(months)}</Chip>}
    </>
  )
}
