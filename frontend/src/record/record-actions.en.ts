import type { Messages } from '../i18n/messages'
import type { ja } from './record-actions.ja'

export const en: Messages<typeof ja> = {
  actions: {
    edit: 'Edit',
    submit: 'Ask for review',
    return: 'Back to draft',
    publish: 'Publish',
    withdraw: 'Withdraw',
    share: 'Share…',
    close: 'Close',
    access: 'Who may see it',
    members: 'Members',
    ticket: 'Ask for an emergency look',
    history: 'History',
    discard: 'Discard draft',
    purge: 'Erase for good',
    more: 'What can be done with this record',
  },
  done: {
    submit: 'Sent for review',
    return: 'Back to draft',
    publish: 'Published',
    withdraw: 'Withdrawn',
    share: 'Shared',
    close: 'Closed',
    discard: 'Draft discarded',
    purge: 'Erased for good',
  },
  share: {
    title: 'Whom do you want to share it with?',
    legend: 'Shared with',
    now: (reach) => `${reach} (as now)`,
    confirm: 'Share',
    same: 'That is how it is shared now',
  },
  close: {
    title: 'Close this need?',
    lead: 'Those who were invited or bound to secrecy read it as before. Everybody else no longer does, and it cannot be opened again.',
    confirm: 'Close',
  },
  confirmation: {
    stale: (date) => `Not updated since ${date}`,
    lead: 'Is it still right? What stays old ranks lower among the candidates.',
    until: (date) => `Is it still right? Unless somebody confirms it, it is hidden on ${date}.`,
    hidden: 'Hidden, because nobody confirmed it',
    hiddenLead: 'If it is still right, confirming puts it back where it stood.',
    confirm: 'Still right',
    done: 'Noted that it is still right',
    restored: 'Back where it stood',
  },
  discard: {
    title: 'Discard this draft?',
    lead: 'A discarded draft cannot be brought back.',
    confirm: 'Discard',
  },
  purge: {
    title: 'Erase this record for good?',
    lead: 'Its content and all its versions are erased. Only the audit and the record of agreements remain, and there is no way back.',
    confirm: 'Erase',
  },
}
