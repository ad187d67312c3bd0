import { catalogue } from '../i18n/messages'
import { en } from './match.en'
import { ja } from './match.ja'

export const matchTexts = catalogue(ja, en)
