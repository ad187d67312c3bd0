import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function KeysPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'キー操作' : 'Keys'} />
}
