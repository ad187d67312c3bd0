import { catalogue } from '../../i18n/messages'
import { en } from './clearance-desk.en'
import { ja } from './clearance-desk.ja'

export const deskTexts = catalogue(ja, en)
