import { catalogue } from '../../i18n/messages'
import { en } from './history.en'
import { ja } from './history.ja'

export const historyTexts = catalogue(ja, en)
