import { catalogue } from '../../i18n/messages'
import { en } from './seed-editor.en'
import { ja } from './seed-editor.ja'

export const seedEditorTexts = catalogue(ja, en)
