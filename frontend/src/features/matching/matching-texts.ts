import { catalogue } from '../../i18n/messages'
import { en } from './matching.en'
import { ja } from './matching.ja'

export const matchingTexts = catalogue(ja, en)
