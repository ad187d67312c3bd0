import { catalogue } from '../../i18n/messages'
import { en } from './researcher-editor.en'
import { ja } from './researcher-editor.ja'

export const researcherEditorTexts = catalogue(ja, en)
