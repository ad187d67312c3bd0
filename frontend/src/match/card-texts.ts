import { catalogue } from '../i18n/messages'
import { en } from './card.en'
import { ja } from './card.ja'

export const cardTexts = catalogue(ja, en)
