import { catalogue } from '../../i18n/messages'
import { en } from './account.en'
import { ja } from './account.ja'

export const accountTexts = catalogue(ja, en)
