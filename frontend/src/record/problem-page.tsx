import { useRouter } from '@tanstack/react-router'
import { problemOf } from '../api/api-problem'
import { useMessages } from '../i18n/messages'
import { Page } from '../ui/page'
import { problemTexts } from '../ui/problem-texts'
import { ProblemView, words } from '../ui/problem-view'
import { WaysOn } from './ways-on'

interface ProblemPageProps {
  error: unknown
  onRetry?: () => void
}

/** A whole page that could not be shown; from one that is not there it leads on, since it will not come. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const t = useMessages(problemTexts)
  const router = useRouter()
  const problem = problemOf(error)
  const { title, help } = words(problem, t)
  if (problem.status === 404) {
    return (
      <Page title={title} lead={help}>
        <WaysOn />
      </Page>
    )
  }
  return (
    <Page title={title}>
      <ProblemView untitled error={error} onRetry={onRetry ?? (() => void router.invalidate())} />
    </Page>
  )
}
