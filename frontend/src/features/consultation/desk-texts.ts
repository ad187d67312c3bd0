import { catalogue } from '../../i18n/messages'
import { en } from './desk.en'
import { ja } from './desk.ja'

export const deskTexts = catalogue(ja, en)
