import type { Messages } from '../../i18n/messages'
import type { ja } from './history.ja'

export const en: Messages<typeof ja> = {
  title: 'History',
  back: 'Back to the record',
  what: {
    CREATED: 'Created',
    REVISED: 'Edited',
    SUBMITTED: 'Sent for review',
    RETURNED: 'Returned to draft',
    PUBLISHED: 'Published',
    SHARED: 'Shared',
    CLOSED: 'Closed',
    WITHDRAWN: 'Withdrawn',
    CONFIRMED: 'Confirmed',
    UNCONFIRMED: 'Confirmation taken back',
    LAPSED: 'Hidden, not confirmed',
    MERGED: 'Hidden, another record says the same',
    RESTORED: 'Put back',
    EMBARGO_DATED: 'End of embargo set',
    MARKED: 'Marked as sensitive technology',
    UNMARKED: 'Mark of sensitive technology taken off',
    ASSIGNED: 'Put in charge',
    DISCARDED: 'Discarded',
  },
  unknown: 'Deleted user',
  revision: (number) => `Version ${number}`,
  show: (number) => `Show version ${number} in full`,
  changes: 'Changed fields',
  field: 'Field',
  before: 'Before',
  after: 'After',
}
