import { catalogue } from '../../i18n/messages'
import { en } from './notice.en'
import { ja } from './notice.ja'

export const noticeTexts = catalogue(ja, en)
