import { catalogue } from '../../i18n/messages'
import { en } from './researcher.en'
import { ja } from './researcher.ja'

export const researcherTexts = catalogue(ja, en)
