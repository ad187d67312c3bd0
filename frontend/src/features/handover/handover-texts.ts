import { catalogue } from '../../i18n/messages'
import { en } from './handover.en'
import { ja } from './handover.ja'

export const handoverTexts = catalogue(ja, en)
