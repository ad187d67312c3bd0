import type { Messages } from '../i18n/messages'
import type { ja } from './record-actions.ja'

export const en: Messages<typeof ja> = {
  actions: {
    edit: 'Edit',
    submit: 'Ask for review',
    return: 'Back to draft',
    publish: 'Publish',
    withdraw: 'Withdraw',
    history: 'History',
    discard: 'Discard draft',
    more: 'What can be done with this record',
  },
  done: {
    submit: 'Sent for review',
    return: 'Back to draft',
    publish: 'Published',
    withdraw: 'Withdrawn',
    discard: 'Draft discarded',
  },
  discard: {
    title: 'Discard this draft?',
    lead: 'A discarded draft cannot be brought back.',
    confirm: 'Discard',
  },
}
