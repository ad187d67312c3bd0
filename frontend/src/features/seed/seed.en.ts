import type { Messages } from '../../i18n/messages'
import type { ja } from './seed.ja'

export const en: Messages<typeof ja> = {
  conditions: 'Conditions and classification',
  wishesToFound: 'The inventors wish to found a company',
  months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
}
