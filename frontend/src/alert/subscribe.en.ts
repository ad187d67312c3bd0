import type { Messages } from '../i18n/messages'
import type { ja } from './subscribe.ja'

export const en: Messages<typeof ja> = {
  search: 'Save this search and hear of news',
  record: 'Hear of new candidates',
  done: 'You will hear of news',
  toast: (name) => `You will hear of what is new for “${name}”`,
  mine: 'See news and settings',
  failed: 'This could not be saved',
  feed: 'Atom feed',
}
