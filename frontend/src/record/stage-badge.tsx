import type { Stage } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { recordTexts } from './record-texts'

const TONES = { DRAFT: 'gray', REVIEW: 'amber', PUBLISHED: 'green', WITHDRAWN: 'gray' } as const

export function StageBadge({ stage }: { stage: Stage }) {
  const t = useMessages(recordTexts)
  return (
    <span className="text-sm font-bold">
      <Chip tone={TONES[stage]}>{t.stage[stage]}</Chip>
    </span>
  )
}
