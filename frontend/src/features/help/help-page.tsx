import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function HelpPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '使い方' : 'Help'} />
}
