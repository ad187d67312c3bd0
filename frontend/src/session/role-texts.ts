import { catalogue } from '../i18n/messages'
import { en } from './roles.en'
import { ja } from './roles.ja'

/** What each role is called and does. */
export const roleTexts = catalogue(ja, en)
