import { catalogue } from '../../i18n/messages'
import { en } from './organization-editor.en'
import { ja } from './organization-editor.ja'

export const organizationEditorTexts = catalogue(ja, en)
