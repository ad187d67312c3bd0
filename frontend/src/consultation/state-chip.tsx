import type { ConsultationState } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { consultationTexts } from './consultation-texts'

const TONES = {
  RECEIVED: 'blue',
  SORTING: 'amber',
  EXAMINING: 'amber',
  TURNED: 'green',
  ADVISED: 'green',
  REFERRED: 'blue',
  DECLINED: 'gray',
  WITHDRAWN: 'gray',
} as const

/** Where a consultation stands. */
export function StateChip({ state }: { state: ConsultationState }) {
  return <Chip tone={TONES[state]}>{useMessages(consultationTexts).state[state]}</Chip>
}
