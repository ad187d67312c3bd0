import { catalogue } from '../../i18n/messages'
import { en } from './search.en'
import { ja } from './search.ja'

export const searchTexts = catalogue(ja, en)
