import { catalogue } from '../../i18n/messages'
import { en } from './inbox.en'
import { ja } from './inbox.ja'

export const inboxTexts = catalogue(ja, en)
