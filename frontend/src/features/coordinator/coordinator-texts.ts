import { catalogue } from '../../i18n/messages'
import { en } from './coordinator.en'
import { ja } from './coordinator.ja'

export const coordinatorTexts = catalogue(ja, en)
