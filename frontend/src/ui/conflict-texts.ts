import { catalogue } from '../i18n/messages'
import { en } from './conflict.en'
import { ja } from './conflict.ja'

export const conflictTexts = catalogue(ja, en)
