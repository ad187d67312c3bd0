import type { Embargo, Marking, Reach, Stage } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { stageTexts } from './stage-texts'

const TONES = {
  DRAFT: 'gray',
  REVIEW: 'amber',
  SHARED: 'blue',
  PUBLISHED: 'green',
  CLOSED: 'gray',
  WITHDRAWN: 'gray',
} as const satisfies Record<Stage, string>

interface StageBadgeProps {
  stage: Stage
  /** Whom a shared record is meant for. */
  reach?: Reach | null | undefined
  /** How secret what is shown is; public records have no mark. */
  marking?: Marking | undefined
  /** When its embargo ends. */
  embargo?: Embargo | null | undefined
  /** Marked as sensitive technology, for whoever may know. */
  sensitive?: boolean | null | undefined
}

export function StageBadge({ stage, reach, marking = 'OPEN', embargo, sensitive }: StageBadgeProps) {
  const t = useMessages(stageTexts)
  const formats = useFormats()
  return (
    <span className="inline-flex flex-wrap gap-2 text-sm font-bold">
      {marking !== 'OPEN' && <Chip tone="red">{t.marking[marking]}</Chip>}
      <Chip tone={TONES[stage]}>{reach ? t.shared(t.stage[stage], t.reach[reach]) : t.stage[stage]}</Chip>
      {embargo && <Chip tone="amber">{t.ends(formats.date(embargo.until))}</Chip>}
      {sensitive && <Chip tone="red">{t.sensitive}</Chip>}
    </span>
  )
}
