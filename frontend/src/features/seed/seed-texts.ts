import { catalogue } from '../../i18n/messages'
import { en } from './seed.en'
import { ja } from './seed.ja'

export const seedTexts = catalogue(ja, en)
