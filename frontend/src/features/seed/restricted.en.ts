import type { Messages } from '../../i18n/messages'
import type { ja } from './restricted.ja'

export const en: Messages<typeof ja> = { evaluation: 'Evaluation' }
