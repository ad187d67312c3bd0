import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function MatchesPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '候補' : 'Matches'} />
}
