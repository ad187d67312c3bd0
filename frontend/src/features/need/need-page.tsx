import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function NeedPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'ニーズ' : 'Need'} />
}
