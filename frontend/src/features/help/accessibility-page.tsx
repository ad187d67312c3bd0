import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function AccessibilityPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'アクセシビリティ' : 'Accessibility'} />
}
