import { catalogue } from '../i18n/messages'
import { en } from './quality.en'
import { ja } from './quality.ja'

export const qualityTexts = catalogue(ja, en)
