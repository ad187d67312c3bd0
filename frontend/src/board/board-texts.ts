import { catalogue } from '../i18n/messages'
import { en } from './board.en'
import { ja } from './board.ja'

export const boardTexts = catalogue(ja, en)
