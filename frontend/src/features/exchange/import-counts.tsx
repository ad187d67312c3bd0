import type { ImportReport } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Icon } from '../../ui/icon'
import { exchangeTexts } from './exchange-texts'

const LOOKS = {
  created: { icon: 'plus', color: 'text-success-2' },
  updated: { icon: 'success', color: 'text-key-900' },
  unchanged: { icon: 'info', color: 'text-solid-gray-700' },
  rejected: { icon: 'error', color: 'text-error-2' },
} as const

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const

/** New, changed, same and rejected, each with its number. */
export function ImportCounts({ report }: { report: ImportReport }) {
  const t = useMessages(exchangeTexts)
  const { number } = useFormats()
  return (
    <dl className="grid max-w-3xl grid-cols-2 gap-3 desktop:grid-cols-4">
      {COUNTS.map((count) => (
        <div key={count} className="card flex flex-col p-3">
          <dt className="flex items-center gap-1.5 text-sm">
            <Icon name={LOOKS[count].icon} className={`size-5 ${LOOKS[count].color}`} />
            {t.counts[count]}
          </dt>
          <dd className="text-2xl font-bold tabular-nums">{number(report[count])}</dd>
        </div>
      ))}
    </dl>
  )
}
