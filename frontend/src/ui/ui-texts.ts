import { catalogue } from '../i18n/messages'
import { en } from './ui.en'
import { ja } from './ui.ja'

export const uiTexts = catalogue(ja, en)
