import { catalogue } from '../../i18n/messages'
import { en } from './need-editor.en'
import { ja } from './need-editor.ja'

export const needEditorTexts = catalogue(ja, en)
