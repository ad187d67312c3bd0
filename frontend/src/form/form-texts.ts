import { catalogue } from '../i18n/messages'
import { en } from './form.en'
import { ja } from './form.ja'

export const formTexts = catalogue(ja, en)
