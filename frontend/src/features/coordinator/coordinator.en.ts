import type { Messages } from '../../i18n/messages'
import type { ja } from './coordinator.ja'

export const en: Messages<typeof ja> = {
  title: 'Coordinators',
  lead: 'Coordinators of all organizations, by field and region. Coordinators alone see this page.',
  questions: 'Who can help?',
  filters: 'Narrow down',
  q: 'Words',
  field: 'Research field',
  prefecture: 'Prefecture',
  all: 'All',
  found: (count) => `${count} people`,
  list: 'Coordinators',
  none: 'No coordinator fits.',
  noneYet: 'Nobody has written a card yet.',
  clear: 'Clear',
  expertise: 'Expertise',
  fields: 'Fields they can coordinate',
  record: 'Achievements',
  profile: 'Profile',
  region: 'Where they work',
  languages: 'Languages',
  languagesHint: 'For instance: Japanese, English',
  own: 'My card',
  ownLead:
    'With a card, coordinators of other organizations find you. It goes when you leave your organization. Write nothing secret and no names of companies.',
  save: 'Save the card',
  saved: 'Card saved',
  hide: 'Delete the card',
  hideSure: 'Delete the card?',
  hideLead: 'It disappears from the list with all that it says.',
  hidden: 'Card deleted',
}
