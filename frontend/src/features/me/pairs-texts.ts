import { catalogue } from '../../i18n/messages'
import { en } from './pairs.en'
import { ja } from './pairs.ja'

export const pairsTexts = catalogue(ja, en)
