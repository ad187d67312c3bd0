import { useRouter } from '@tanstack/react-router'
import { problemOf } from '../api/api-problem'
import { useMessages } from '../i18n/messages'
import { Page } from './page'
import { problemTexts } from './problem-texts'
import { ProblemView, words } from './problem-view'

interface ProblemPageProps {
  error: unknown
  onRetry?: () => void
}

/** A whole page that could not be shown. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const t = useMessages(problemTexts)
  const router = useRouter()
  return (
    <Page title={words(problemOf(error), t).title}>
      <ProblemView error={error} onRetry={onRetry ?? (() => void router.invalidate())} />
    </Page>
  )
}
