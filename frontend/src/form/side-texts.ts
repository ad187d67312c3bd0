import { catalogue } from '../i18n/messages'
import { en } from './side.en'
import { ja } from './side.ja'

export const sideTexts = catalogue(ja, en)
