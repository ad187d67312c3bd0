import { catalogue } from '../../i18n/messages'
import { en } from './restricted.en'
import { ja } from './restricted.ja'

/** Apart from the labels of what everybody reads, which the page loads at once. */
export const restrictedTexts = catalogue(ja, en)
