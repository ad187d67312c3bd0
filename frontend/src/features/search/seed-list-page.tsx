import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function SeedListPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'シーズ' : 'Seeds'} />
}
