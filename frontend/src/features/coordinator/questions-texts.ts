import { catalogue } from '../../i18n/messages'
import { en } from './questions.en'
import { ja } from './questions.ja'

export const questionsTexts = catalogue(ja, en)
