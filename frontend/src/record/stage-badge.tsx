import type { Marking, Reach, Stage } from '../api/types'
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
}

export function StageBadge({ stage, reach, marking = 'OPEN' }: StageBadgeProps) {
  const t = useMessages(stageTexts)
  return (
    <span className="inline-flex flex-wrap gap-2 text-sm font-bold">
      {marking !== 'OPEN' && <Chip tone="red">{t.marking[marking]}</Chip>}
      <Chip tone={TONES[stage]}>{reach ? t.shared(t.stage[stage], t.reach[reach]) : t.stage[stage]}</Chip>
    </span>
  )
}
