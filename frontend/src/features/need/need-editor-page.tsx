import { useLanguage } from '../../i18n/language'
import { Page } from '../../ui/page'

export function NeedEditorPage() {
  const language = useLanguage()
  return <Page title={language === 'ja' ? 'ニーズを書く' : 'Write a need'} />
}
