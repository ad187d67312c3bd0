import type { Messages } from '../../i18n/messages'
import type { ja } from './need.ja'

export const en: Messages<typeof ja> = {
  conditions: 'Conditions and classification',
  months: (count) => `within ${count} ${count === 1 ? 'month' : 'months'}`,
  range: (min, max) => (min === max ? min : `${min}–${max}`),
  partner: {
    prefectures: 'Region of the partner',
    young: 'Young researchers',
    overseas: 'Partners abroad',
    note: 'Conditions for the partner',
  },
  yes: 'Welcome',
  closed: {
    title: 'Details are disclosed after an agreement on secrecy',
    text: 'Situation, what was tried, constraints, wanted outcome, use, budget and conditions for the partner are not public.',
  },
}
