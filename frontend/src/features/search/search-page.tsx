import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function SearchPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '検索' : 'Search'} />
}
