import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function OrganizationEditorPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '機関を編集' : 'Edit organization'} />
}
