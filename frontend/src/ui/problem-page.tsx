import { useRouter } from '@tanstack/react-router'
import { problemOf } from '../api/api-problem'
import { useMessages } from '../i18n/messages'
import { Page } from './page'
import { ProblemView, words } from './problem-view'
import { uiTexts } from './ui-texts'

/** A whole page that could not be shown. */
export function ProblemPage({ error }: { error: unknown }) {
  const t = useMessages(uiTexts)
  const router = useRouter()
  return (
    <Page title={words(problemOf(error), t).title}>
      <ProblemView error={error} onRetry={() => void router.invalidate()} />
    </Page>
  )
}
