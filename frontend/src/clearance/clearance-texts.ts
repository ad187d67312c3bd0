import { catalogue } from '../i18n/messages'
import { en } from './clearance.en'
import { ja } from './clearance.ja'

export const clearanceTexts = catalogue(ja, en)
