import { catalogue } from '../../i18n/messages'
import { en } from './home.en'
import { ja } from './home.ja'

export const homeTexts = catalogue(ja, en)
