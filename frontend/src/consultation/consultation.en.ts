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
  turn: {
    yours: (what) => `Your turn, ${what}`,
    colleagues: (name, what) => `The turn of ${name}, ${what}`,
    theirs: (what) => `Their turn, ${what}`,
    until: (date) => `by ${date}`,
    overdue: (date) => `overdue (by ${date})`,
    open: 'no day set',
    over: 'This consultation is over',
  },
  overdue: 'Overdue',
  reference: (number) => `Reference ${number}`,
  due: (date) => `by ${date}`,
  closed: (date) => `ended ${date}`,
  inCharge: (name) => `In charge: ${name}`,
  nobody: 'Nobody in charge',
  gone: 'An organization that is no more',
  from: 'This need was made of a consultation.',
  origin: 'See the consultation',
}
