import { catalogue } from '../i18n/messages'
import { en } from './answer.en'
import { ja } from './answer.ja'

export const answerTexts = catalogue(ja, en)
