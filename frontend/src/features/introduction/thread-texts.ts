import { catalogue } from '../../i18n/messages'
import { en } from './thread.en'
import { ja } from './thread.ja'

export const threadTexts = catalogue(ja, en)
