import type { Messages } from '../../i18n/messages'
import type { ja } from './handover.ja'

export const en: Messages<typeof ja> = {
  title: 'Handing over',
  pageTitle: (name) => `Handing over: ${name}`,
  lead: 'Everything one person is in charge of goes to another, all at once. The history stays with the organization.',
  from: 'Predecessor (hands over)',
  to: 'Successor (takes over)',
  choose: 'Choose',
  note: 'Note',
  noteHint: 'What the successor should read first.',
  leaves: 'End the place of the predecessor here',
  leavesHint:
    'For somebody who moves on. From their next action they read nothing of this organization that is not public.',
  leavesOwn: 'Nobody can end their own place. Ask another manager to do it.',
  counts: 'What goes over',
  nothing: 'They are in charge of nothing.',
  moved: {
    seeds: 'Seeds',
    needs: 'Needs',
    researchers: 'Pages of researchers',
    organizations: 'Pages of organizations',
    introductions: 'Introductions',
    consultations: 'Consultations',
    cards: 'Cards on boards',
    cases: 'Needs made of consultations, as their coordinator',
  },
  required: 'Choose somebody',
  submit: 'Hand over…',
  sure: (from, to) => `Hand everything of ${from} over to ${to}?`,
  sureLead: 'It goes over all at once, and there is no way back.',
  sureLeaves: (name) =>
    `${name} does not belong here any more; what they have open ends with their next action.`,
  confirm: 'Hand over',
  done: 'Handed over',
  doneLead: (to) => `${to} was told.`,
  history: 'Handovers so far',
  none: 'Nothing was handed over yet.',
  gone: 'Deleted user',
  who: (from, to) => `${from} → ${to}`,
  by: (name, at) => `${at}, ${name}`,
  left: 'left the organization',
}
