import { catalogue } from '../i18n/messages'
import { en } from './attachment.en'
import { ja } from './attachment.ja'

export const attachmentTexts = catalogue(ja, en)
