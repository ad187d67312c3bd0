import type { ConsultationPage } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { deskTexts } from './desk-texts'

const FIGURES = ['open', 'overdue', 'mine', 'nobodys'] as const

/** How much there is to do at the desk. */
export function LoadFigures({ load }: { load: ConsultationPage['workload'] | undefined }) {
  const t = useMessages(deskTexts).list
  const formats = useFormats()
  return (
    <dl
      aria-label={t.figures}
      className="grid grow grid-cols-2 gap-3 desktop-admin:max-w-3xl desktop-admin:grid-cols-4"
    >
      {FIGURES.map((one) => (
        <div key={one} className="card flex flex-col gap-1 p-3">
          <dt className="text-sm text-solid-gray-700">{t[one]}</dt>
          <dd
            className={`text-2xl ${one === 'overdue' && load && load.overdue > 0 ? 'font-bold text-error-2' : ''}`}
          >
            {load ? formats.number(load[one]) : '…'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
