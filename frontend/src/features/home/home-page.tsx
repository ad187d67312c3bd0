import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function HomePage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? '何に困っていますか' : 'What are you struggling with?'} />
}
