import { catalogue } from '../../i18n/messages'
import { en } from './membership.en'
import { ja } from './membership.ja'

export const membershipTexts = catalogue(ja, en)
