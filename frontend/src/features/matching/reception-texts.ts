import { catalogue } from '../../i18n/messages'
import { en } from './reception.en'
import { ja } from './reception.ja'

export const receptionTexts = catalogue(ja, en)
