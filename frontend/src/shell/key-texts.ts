import { catalogue } from '../i18n/messages'
import { en } from './keys.en'
import { ja } from './keys.ja'

export const keyTexts = catalogue(ja, en)
