import { EditorPage } from '../../editing/editor-page'
import { seedEditor } from './seed-editor'

export function SeedEditorPage() {
  return <EditorPage editor={seedEditor} />
}
