import type { Messages } from '../../i18n/messages'
import type { ja } from './organization.ja'

export const en: Messages<typeof ja> = {
  facts: 'About the organization',
  desk: 'Contact desk',
  deskHint: 'For questions and requests.',
  ask: 'Ask this desk',
  deputy: 'Deputy',
  closures: 'Closed',
  closure: (from, to) => `${from} – ${to}`,
  copies: 'Word to the researcher',
  copiesLater: 'Once the desk has accepted',
  pace: {
    promised: 'Promised answer',
    within: (days) => `within ${days} working days`,
    unknown: 'Not decided',
    lately: 'Answers of the last year',
    answered: (answered, asked, days) =>
      `${answered} of ${asked} answered, half of them within ${days} working days`,
    few: 'Too few so far to tell',
  },
  employees: (count) => `${count} people`,
  yen: (amount) => `${amount} yen`,
  thesis: {
    fields: 'Research fields',
    trl: 'Readiness',
    range: (min, max) => `TRL ${min === max ? min : `${min}–${max}`}`,
    prefectures: 'Places',
    ticket: 'One investment',
    amount: (min, max) => `${min}–${max} yen`,
    matches: 'See seeds that fit and wish to found a firm',
  },
  records: 'Published here',
  seeds: 'See its seeds',
  needs: 'See its needs',
  people: 'See its researchers',
}
