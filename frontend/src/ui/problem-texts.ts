import { catalogue } from '../i18n/messages'
import { en } from './problem.en'
import { ja } from './problem.ja'

export const problemTexts = catalogue(ja, en)
