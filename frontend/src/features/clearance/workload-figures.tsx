import type { Workload } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { deskTexts } from './clearance-desk-texts'

/** How many wait and how long. */
export function WorkloadFigures({ workload }: { workload: Workload | undefined }) {
  const t = useMessages(deskTexts).queue
  const formats = useFormats()
  const days = (value: number | null | undefined) =>
    value === null || value === undefined ? t.none : t.days(formats.number(value))
  const figures = [
    [t.count, workload ? formats.number(workload.waiting) : t.none],
    [t.oldest, days(workload?.oldestDays)],
    [t.median, days(workload?.medianDays)],
  ] as const
  return (
    <dl aria-label={t.figures} className="grid grid-cols-1 gap-3 desktop-admin:grid-cols-3">
      {figures.map(([name, figure]) => (
        <div key={name} className="card flex flex-col gap-1 p-4">
          <dt className="text-sm text-solid-gray-700">{name}</dt>
          <dd className="text-2xl">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
