import type { ClearanceSummary } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { clearanceTexts } from './clearance-texts'

const TONES = {
  DRAFT: 'gray',
  SUBMITTED: 'blue',
  HOLD: 'amber',
  APPROVED: 'green',
  REJECTED: 'gray',
} as const

/** Where a check stands; an approval that has ended opens nothing any more. */
export function StateChip({ check: { state, holds } }: { check: Pick<ClearanceSummary, 'state' | 'holds'> }) {
  const t = useMessages(clearanceTexts)
  if (state === null) return <Chip tone="gray">{t.there}</Chip>
  if (state === 'APPROVED' && !holds) return <Chip tone="gray">{t.over}</Chip>
  return <Chip tone={TONES[state]}>{t.state[state]}</Chip>
}
