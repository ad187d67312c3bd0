import { catalogue } from '../i18n/messages'
import { en } from './stage.en'
import { ja } from './stage.ja'

export const stageTexts = catalogue(ja, en)
