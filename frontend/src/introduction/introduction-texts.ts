import { catalogue } from '../i18n/messages'
import { en } from './introduction.en'
import { ja } from './introduction.ja'

/** What is said of an introduction wherever it is named. */
export const introductionTexts = catalogue(ja, en)
