import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function HistoryPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '履歴' : 'History'} />
}
