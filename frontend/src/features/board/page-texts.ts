import { catalogue } from '../../i18n/messages'
import { en } from './page.en'
import { ja } from './page.ja'

export const pageTexts = catalogue(ja, en)
