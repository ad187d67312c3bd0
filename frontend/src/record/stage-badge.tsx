import type { Reach, Stage } from '../api/types'
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
}

export function StageBadge({ stage, reach }: StageBadgeProps) {
  const t = useMessages(stageTexts)
  return (
    <span className="text-sm font-bold">
      <Chip tone={TONES[stage]}>{reach ? t.shared(t.stage[stage], t.reach[reach]) : t.stage[stage]}</Chip>
    </span>
  )
}
