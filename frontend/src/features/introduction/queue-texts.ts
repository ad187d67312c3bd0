import { catalogue } from '../../i18n/messages'
import { en } from './queue.en'
import { ja } from './queue.ja'

export const queueTexts = catalogue(ja, en)
