import type { Messages } from '../../i18n/messages'
import type { ja } from './reception.ja'

export const en: Messages<typeof ja> = {
  title: 'How this record is received',
  lead: 'What people of other organizations thought when they met this record among their candidates. Counted are people who searched from a published record; nobody is told who they are, and no number below three is shown.',
  kept: 'Kept',
  declined: (reason) => `Not relevant: ${reason}`,
  others: 'Not relevant: other reasons (rare ones together)',
  people: (count) => `${count} people`,
  none: (least) =>
    `There is no number to show yet. It appears once ${least} or more people thought the same.`,
}
