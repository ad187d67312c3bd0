import { catalogue } from '../../i18n/messages'
import { en } from './need.en'
import { ja } from './need.ja'

export const needTexts = catalogue(ja, en)
