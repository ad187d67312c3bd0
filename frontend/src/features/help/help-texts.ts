import { catalogue } from '../../i18n/messages'
import { en } from './help.en'
import { ja } from './help.ja'

export const helpTexts = catalogue(ja, en)
