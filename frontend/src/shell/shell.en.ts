import type { Messages } from '../i18n/messages'
import type { ja } from './shell.ja'

export const en: Messages<typeof ja> = {
  product: 'Kakehashi',
  home: 'Kakehashi home',
  demo: 'This is a demonstration. All universities, companies and people are invented, and what you enter may be removed.',
  toMain: 'Skip to content',
  toList: 'Skip to list',
  nav: 'Main menu',
  needs: 'Needs',
  seeds: 'Seeds',
  people: 'Researchers',
  orgs: 'Organizations',
  myRecords: 'My records',
  menu: 'Menu',
  find: 'Search or go to',
  otherLanguage: '日本語',
  signIn: 'Sign in',
  keys: 'Keyboard',
  help: 'Help',
  accessibility: 'Accessibility',
  licences: 'Licences',
  footer: 'About this site',
  notifications: 'Notifications (F8)',
}
