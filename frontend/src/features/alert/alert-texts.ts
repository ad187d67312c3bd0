import { catalogue } from '../../i18n/messages'
import { en } from './alert.en'
import { ja } from './alert.ja'

export const alertTexts = catalogue(ja, en)
