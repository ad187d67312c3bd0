import type { Messages } from '../../i18n/messages'
import type { ja } from './activity.ja'

export const en: Messages<typeof ja> = {
  title: 'Activity',
  pageTitle: (name) => `Activity: ${name}`,
  ownTitle: 'What I did',
  order: 'Nobody is ranked: people stand in the order of their names.',
  left: 'Contracts are not part of Kakehashi yet, so they are not counted.',
  period: 'Period',
  from: 'First day',
  to: 'Last day',
  thisYear: 'This fiscal year',
  lastYear: 'Last fiscal year',
  table: 'Table for spreadsheets',
  caption: 'What was done in this time',
  name: 'Name',
  gone: 'Deleted user',
  received: 'Consultations received',
  answered: 'Consultations answered',
  outcomes: {
    TURNED: 'turned into needs',
    ADVISED: 'solved by advice',
    REFERRED: 'referred',
    DECLINED: 'not taken up',
  },
  needs: 'Needs made of consultations',
  step: {
    ASK: 'Introductions asked for',
    ACCEPT: 'Introductions accepted',
    DECLINE: 'Introductions declined',
    MEET: 'Meetings fixed',
    AGREE: 'Scopes agreed to',
  },
  medianDays: 'Working days to an answer (median)',
  noAnswer: '–',
}
