import { EditorPage } from '../../editing/editor-page'
import { researcherEditor } from './researcher-editor'

export function ResearcherEditorPage() {
  return <EditorPage editor={researcherEditor} />
}
