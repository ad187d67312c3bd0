import type { Messages } from '../i18n/messages'
import type { ja } from './quality.ja'

export const en: Messages<typeof ja> = {
  title: 'Records to look after',
  lead: 'Records that wait for you, to be settled one by one with a single key.',
  list: 'Records to look after',
  found: (count) => `${count} ${count === '1' ? 'record' : 'records'}`,
  none: 'Nothing waits. Records that nobody has looked after for long come up here.',
  mine: 'See my records',
  rule: {
    stale: (date) => `Not updated since ${date}`,
    hidden: 'Hidden, because nobody confirmed it',
  },
  why: {
    hideAt: (date) => `Is it still right? Unless somebody confirms it, it is hidden on ${date}.`,
    stale: 'Is it still right? What stays old ranks lower among the candidates.',
    hidden: 'If it is still right, confirming puts it back where it stood.',
  },
  confirm: 'Still right',
  confirmOf: (title) => `Still right: ${title}`,
  confirmed: (title) => `Confirmed: ${title}`,
  restored: (title) => `Back where it stood: ${title}`,
  edit: 'Change',
  editOf: (title) => `Change: ${title}`,
  link: {
    title: 'Is it still right?',
    busy: 'Noting that it is still right',
    doneTitle: 'Confirmed',
    done: 'This record is still right, and stays where it is.',
    doneOf: (title) => `“${title}” is still right, and stays where it is.`,
    open: 'Open the record',
    bad: 'This link does not work',
    badLead: 'Use the link of a newer mail, or sign in and confirm it under “Records to look after”.',
    all: 'Open records to look after',
  },
}
