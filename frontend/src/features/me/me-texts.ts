import { catalogue } from '../../i18n/messages'
import { en } from './me.en'
import { ja } from './me.ja'

export const meTexts = catalogue(ja, en)
