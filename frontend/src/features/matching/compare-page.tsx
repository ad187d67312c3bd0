import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function ComparePage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '比較' : 'Compare'} />
}
