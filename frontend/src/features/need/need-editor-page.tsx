import { EditorPage } from '../../editing/editor-page'
import { needEditor } from './need-editor'

export function NeedEditorPage() {
  return <EditorPage editor={needEditor} />
}
