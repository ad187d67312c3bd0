import type { Messages } from '../i18n/messages'
import type { ja } from './menu.ja'

export const en: Messages<typeof ja> = {
  notices: 'Notices',
  alerts: 'News for you',
  quality: 'Records to look after',
  handover: 'Handing over',
  import: 'Import',
  signOut: 'Sign out',
  account: 'Account',
  keys: 'Keyboard',
  help: 'Help',
  inbox: 'Inbox',
  introductions: 'Introductions',
  tickets: 'Emergency looks',
  boards: 'Boards',
  consultations: 'Consultations',
  coordinators: 'Coordinators',
  newNeed: 'Write a need',
  newSeed: 'Write a seed',
}
