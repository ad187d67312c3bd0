import { catalogue } from '../i18n/messages'
import { en } from './editor.en'
import { ja } from './editor.ja'

export const editorTexts = catalogue(ja, en)
