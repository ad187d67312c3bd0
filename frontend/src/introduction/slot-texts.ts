import { catalogue } from '../i18n/messages'
import { en } from './slot.en'
import { ja } from './slot.ja'

export const slotTexts = catalogue(ja, en)
