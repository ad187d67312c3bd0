import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function AccountPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'アカウント' : 'Account'} />
}
