import type { Messages } from '../i18n/messages'
import type { ja } from './file.ja'

export const en: Messages<typeof ja> = {
  drop: 'You can also drop a file here.',
  dropNow: 'Let go to choose this file.',
}
