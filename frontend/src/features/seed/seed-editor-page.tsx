import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function SeedEditorPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'シーズを書く' : 'Write a seed'} />
}
