import type { Messages } from '../i18n/messages'
import type { ja } from './consultation.ja'

export const en: Messages<typeof ja> = {
  state: {
    RECEIVED: 'Received',
    SORTING: 'Being sorted out',
    EXAMINING: 'Being examined',
    TURNED: 'Turned into needs',
    ADVISED: 'Solved by advice',
    REFERRED: 'Referred',
    DECLINED: 'Declined',
    WITHDRAWN: 'Withdrawn',
  },
  overdue: 'Overdue',
  reference: (number) => `Reference ${number}`,
  from: 'This need was made of a consultation.',
  origin: 'See the consultation',
}
