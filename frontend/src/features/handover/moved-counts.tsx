import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { handoverTexts } from './handover-texts'

const WORDS = [
  'introductions',
  'consultations',
  'cases',
  'cards',
  'seeds',
  'needs',
  'researchers',
  'organizations',
] as const

/** How many of what. */
export function MovedCounts({ label, counts }: { label: string; counts: Record<string, number> }) {
  const t = useMessages(handoverTexts)
  const formats = useFormats()
  const there = WORDS.filter((word) => counts[word])
  if (there.length === 0) return <p>{t.nothing}</p>
  return (
    <dl aria-label={label} className="flex flex-wrap gap-x-6 gap-y-1">
      {there.map((word) => (
        <div key={word} className="flex gap-2">
          <dt>{t.moved[word]}</dt>
          <dd className="font-bold">{formats.number(counts[word] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  )
}
