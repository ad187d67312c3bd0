import type { YoungResearcher } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { recordTexts } from './record-texts'

/** Whether somebody counts as a young researcher, until when, or why not. */
export function YoungMark({ young }: { young: YoungResearcher | null | undefined }) {
  const t = useMessages(recordTexts).young
  const formats = useFormats()
  if (!young) return null
  if (!young.eligible) {
    return (
      <span>
        {t.no}
        {young.failing.length > 0 && (
          <span className="ml-2 text-sm text-solid-gray-700">
            {t.because(formats.list(young.failing.map((one) => t.failing[one])))}
          </span>
        )}
      </span>
    )
  }
  return (
    <Chip tone="green">{young.lastEligibleFiscalYear ? t.until(young.lastEligibleFiscalYear) : t.yes}</Chip>
  )
}
