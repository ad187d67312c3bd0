import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function ResearcherEditorPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '研究者を編集' : 'Edit researcher'} />
}
