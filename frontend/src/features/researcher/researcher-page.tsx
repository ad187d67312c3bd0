import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function ResearcherPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '研究者' : 'Researcher'} />
}
