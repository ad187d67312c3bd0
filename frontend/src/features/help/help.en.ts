import type { Messages } from '../../i18n/messages'
import type { ja } from './help.ja'

export const en: Messages<typeof ja> = {
  notFound: {
    title: 'Page not found',
    lead: 'The address is wrong, or the page is not public or no longer there.',
    search: 'Search seeds, needs and researchers',
    home: 'Home',
  },
}
