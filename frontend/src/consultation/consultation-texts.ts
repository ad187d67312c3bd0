import { catalogue } from '../i18n/messages'
import { en } from './consultation.en'
import { ja } from './consultation.ja'

export const consultationTexts = catalogue(ja, en)
