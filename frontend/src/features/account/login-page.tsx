import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function LoginPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'ログイン' : 'Sign in'} />
}
