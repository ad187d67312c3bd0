import type { Messages } from '../i18n/messages'
import type { ja } from './session-over.ja'

export const en: Messages<typeof ja> = {
  title: 'Please sign in again',
  lead: 'Your session has ended. What you typed is kept; after signing in you continue on this page.',
  name: 'User name',
  password: 'Password',
  refused: 'The user name or the password is wrong.',
  signIn: 'Sign in',
}
