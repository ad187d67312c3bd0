import type { IntroductionSummary } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { introductionTexts } from './introduction-texts'
import { otherOf } from './party'

/** Leads to the introduction there is, and says where it stands. */
export function KnownIntroduction({ introduction }: { introduction: IntroductionSummary }) {
  const t = useMessages(introductionTexts)
  const language = useLanguage()
  const { id, state } = introduction
  return (
    <TextLink
      href={usePaths().introduction(id)}
      aria-label={t.knownOf(t.state[state], plain(otherOf(introduction).title, language))}
      className="inline-flex min-h-9 items-center"
    >
      {t.known(t.state[state])}
    </TextLink>
  )
}
