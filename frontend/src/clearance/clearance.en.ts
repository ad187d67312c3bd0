import type { Messages } from '../i18n/messages'
import type { ja } from './clearance.ja'

export const en: Messages<typeof ja> = {
  state: {
    DRAFT: 'Draft',
    SUBMITTED: 'Waiting',
    HOLD: 'On hold',
    APPROVED: 'Approved',
    REJECTED: 'Rejected',
  },
  over: 'Approval ended',
  there: 'Its content is not for you',
  advice: { NOT_NEEDED: 'Not needed', ASK: 'Ask for confirmation', EXAMINE: 'Classify and examine' },
  reference: (number) => `Reference ${number}`,
  unknown: 'Deleted',
  until: (date) => `until ${date}`,
  endedOn: (date) => `ended ${date}`,
  checks: {
    title: 'Checks before details',
    lead: 'Before details go to somebody, they are checked for export control and research security. Nothing opens before it is decided.',
    list: 'List of checks before details',
    none: 'There is no check yet.',
    open: 'Open',
    openOf: (who) => `Open the check of ${who}`,
    continue: 'Continue',
    continueOf: (who) => `Continue the check of ${who}`,
    begin: 'Begin a check',
    go: 'Go on to the five questions',
    beginLead: 'Choose whom the details would go to. The five questions come on the next page.',
    submitted: (date) => `handed in ${date}`,
    decided: (date) => `decided ${date}`,
    begun: (date) => `begun ${date}`,
  },
}
