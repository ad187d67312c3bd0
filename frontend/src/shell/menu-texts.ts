import { catalogue } from '../i18n/messages'
import { en } from './menu.en'
import { ja } from './menu.ja'

export const menuTexts = catalogue(ja, en)
