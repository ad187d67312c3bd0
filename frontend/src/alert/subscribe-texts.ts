import { catalogue } from '../i18n/messages'
import { en } from './subscribe.en'
import { ja } from './subscribe.ja'

export const subscribeTexts = catalogue(ja, en)
