import { catalogue } from '../i18n/messages'
import { en } from './record.en'
import { ja } from './record.ja'

export const recordTexts = catalogue(ja, en)
