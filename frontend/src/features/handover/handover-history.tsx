import type { Handover } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Chip } from '../../ui/chip'
import { MixedText } from '../../ui/mixed-text'
import { handoverTexts } from './handover-texts'
import { MovedCounts } from './moved-counts'

/** What was handed over, the latest first. */
export function HandoverHistory({ items }: { items: readonly Handover[] }) {
  const t = useMessages(handoverTexts)
  const formats = useFormats()
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-xl">{t.history}</h2>
      {items.length === 0 && <p>{t.none}</p>}
      <ul className="flex flex-col gap-3">
        {items.map((one) => (
          <li key={one.id} className="card flex flex-col gap-2 p-4">
            <div className="flex flex-wrap items-center gap-x-3">
              <strong>{t.who(one.from ?? t.gone, one.to ?? t.gone)}</strong>
              {one.leaves && <Chip tone="gray">{t.left}</Chip>}
              <span className="text-sm text-solid-gray-700">
                {t.by(one.by ?? t.gone, formats.dateTime(one.at))}
              </span>
            </div>
            {one.note && (
              <p className="whitespace-pre-line break-words">
                <MixedText text={one.note} />
              </p>
            )}
            <MovedCounts label={t.counts} counts={one.moved} />
          </li>
        ))}
      </ul>
    </section>
  )
}
