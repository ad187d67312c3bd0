import { catalogue } from '../../i18n/messages'
import { en } from './activity.en'
import { ja } from './activity.ja'

export const activityTexts = catalogue(ja, en)
