import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function MyRecordsPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'マイ記録' : 'My records'} />
}
