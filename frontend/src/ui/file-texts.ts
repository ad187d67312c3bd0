import { catalogue } from '../i18n/messages'
import { en } from './file.en'
import { ja } from './file.ja'

export const fileTexts = catalogue(ja, en)
