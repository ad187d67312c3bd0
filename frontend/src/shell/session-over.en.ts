import type { Messages } from '../i18n/messages'
import type { ja } from './session-over.ja'

export const en: Messages<typeof ja> = {
  title: 'Please sign in again',
  lead: 'Your session has ended. What you typed is kept; after signing in you continue on this page.',
  name: 'User name',
  password: 'Password',
  refused: 'The user name or the password is wrong.',
  signIn: 'Sign in',
  proof: {
    title: 'Please show that it is you',
    lead: 'Releasing, sharing, deciding and exporting need a second factor. It opens in a new tab. When that is done, come back to this page and do it again; what you typed is kept.',
    give: 'Show it in a new tab',
  },
}
