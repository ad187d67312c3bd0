import { catalogue } from '../i18n/messages'
import { en } from './shell.en'
import { ja } from './shell.ja'

export const shellTexts = catalogue(ja, en)
