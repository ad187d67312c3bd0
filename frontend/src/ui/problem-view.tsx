import { type ApiProblem, problemOf } from '../api/api-problem'
import { type Messages, useMessages } from '../i18n/messages'
import { Button } from './button'
import { Notice } from './notice'
import type { ja } from './problem.ja'
import { problemTexts } from './problem-texts'
import { uiTexts } from './ui-texts'

interface ProblemViewProps {
  error: unknown
  onRetry?: (() => void) | undefined
  /** Where the title already stands above. */
  untitled?: boolean
}

/** What failed, what is safe, and what to do next. */
export function ProblemView({ error, onRetry, untitled = false }: ProblemViewProps) {
  const t = useMessages(problemTexts)
  const ui = useMessages(uiTexts)
  const problem = problemOf(error)
  const { title, help } = words(problem, t)
  return (
    <Notice tone="error" role="alert" title={untitled ? undefined : title}>
      <p>{problem.detail ?? help}</p>
      <p className="text-sm text-solid-gray-700">
        {t.code}: {problem.code}
      </p>
      {/* What is not there does not come by asking again. */}
      {onRetry && problem.status !== 404 && (
        <div>
          <Button size="small" onClick={onRetry}>
            {ui.retry}
          </Button>
        </div>
      )}
    </Notice>
  )
}

export function words(problem: ApiProblem, t: Messages<typeof ja>) {
  switch (problem.status) {
    case 0:
      return { title: t.unreachable, help: t.unreachableHelp }
    case 401:
    case 499:
      return { title: t.signedOut, help: t.signedOutHelp }
    case 403:
      return { title: t.forbidden, help: t.forbiddenHelp }
    case 404:
      return { title: t.notFound, help: t.notFoundHelp }
    case 429:
      return { title: t.tooMany, help: t.tooManyHelp }
    default:
      return { title: t.other, help: t.otherHelp }
  }
}
