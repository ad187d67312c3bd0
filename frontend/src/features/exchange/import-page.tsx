import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function ImportPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '取り込み' : 'Import'} />
}
