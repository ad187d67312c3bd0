import { catalogue } from '../../i18n/messages'
import { en } from './organization.en'
import { ja } from './organization.ja'

export const organizationTexts = catalogue(ja, en)
