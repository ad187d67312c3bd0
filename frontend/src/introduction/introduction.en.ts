import type { Messages } from '../i18n/messages'
import type { ja } from './introduction.ja'

export const en: Messages<typeof ja> = {
  state: {
    SUGGESTED: 'Prepared',
    INTEREST: 'Interest expressed',
    DESK_REVIEW: 'At the desk',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    EXPIRED: 'Expired',
    MEETING: 'Meeting fixed',
    SCOPE_AGREED: 'Scope agreed',
    CLOSED: 'Closed',
  },
  turn: {
    yours: (until) => `Your turn · ${until}`,
    colleagues: (name, until) => `${name}’s turn · ${until}`,
    theirs: (until) => `Their turn · ${until}`,
    until: (day) => `until ${day}`,
    overdue: (day) => `overdue (until ${day})`,
    open: 'no deadline',
    prepared: 'not sent yet',
    declined: (reason) => `Declined: ${reason}`,
    expired: 'Expired without an answer',
    closed: 'Over',
    met: (slot) => `Meeting: ${slot}`,
  },
  anonymous: 'Undisclosed company',
  pair: (need, offer) => `“${need}” and “${offer}”`,
  inCharge: (name) => `In charge: ${name}`,
  wholeDesk: 'In charge: the whole desk',
  you: 'you',
  known: (state) => `Introduction: ${state}`,
  knownOf: (state, title) => `Introduction: ${state} (${title})`,
  ask: 'Ask for an introduction',
  askOf: (title) => `Ask for an introduction: ${title}`,
  open: 'Open the introduction',
  record: {
    title: 'Introductions',
    none: 'There are no introductions of this record yet.',
    all: 'See all introductions of this record',
  },
}
