import { EditorPage } from '../../editing/editor-page'
import { organizationEditor } from './organization-editor'

export function OrganizationEditorPage() {
  return <EditorPage editor={organizationEditor} />
}
