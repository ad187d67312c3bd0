import { catalogue } from '../../i18n/messages'
import { en } from './exchange.en'
import { ja } from './exchange.ja'

export const exchangeTexts = catalogue(ja, en)
