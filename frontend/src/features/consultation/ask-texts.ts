import { catalogue } from '../../i18n/messages'
import { en } from './ask.en'
import { ja } from './ask.ja'

export const askTexts = catalogue(ja, en)
