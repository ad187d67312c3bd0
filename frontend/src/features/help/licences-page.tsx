import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function LicencesPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'ライセンス' : 'Licences'} />
}
