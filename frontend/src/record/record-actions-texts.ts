import { catalogue } from '../i18n/messages'
import { en } from './record-actions.en'
import { ja } from './record-actions.ja'

export const recordActionsTexts = catalogue(ja, en)
