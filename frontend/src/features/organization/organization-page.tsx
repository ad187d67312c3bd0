import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function OrganizationPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '機関' : 'Organization'} />
}
