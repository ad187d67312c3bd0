import { catalogue } from '../../i18n/messages'
import { en } from './disclosure.en'
import { ja } from './disclosure.ja'

export const disclosureTexts = catalogue(ja, en)
