import { useEffect, useRef } from 'react'
import type { ApiProblem } from '../api/api-problem'
import { useMessages } from '../i18n/messages'
import { Notice } from '../ui/notice'
import { ProblemView } from '../ui/problem-view'
import { anchorOf, focusField } from './errors'
import { formTexts } from './form-texts'
import { type FormWords, useLabelOf } from './form-words'

interface ErrorSummaryProps {
  problem: ApiProblem | null
  words: FormWords
  onRetry: () => void
}

/** What the server declined, with links to the fields; takes the focus when it appears. */
export function ErrorSummary({ problem, words, onRetry }: ErrorSummaryProps) {
  const t = useMessages(formTexts)
  const labelOf = useLabelOf(words)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) place.current?.focus()
  }, [problem])
  if (!problem) return null
  return (
    <div ref={place} tabIndex={-1}>
      {problem.violations.length === 0 ? (
        <ProblemView error={problem} onRetry={onRetry} />
      ) : (
        <Notice tone="error" role="alert" title={t.summary(problem.violations.length)}>
          <ul className="list-disc pl-5">
            {problem.violations.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <a
                  href={`#${anchorOf(field)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(field)
                  }}
                  className="text-key-900 underline underline-offset-4"
                >
                  {labelOf(field)}: {message}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
