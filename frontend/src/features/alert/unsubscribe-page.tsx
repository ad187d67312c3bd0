import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrapOptional } from '../../api/client'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { alertTexts } from './alert-texts'

/** Ends all mail of whoever has the mail, signed in or not. The token stands behind the #, where no log sees it. */
export function UnsubscribePage() {
  const t = useMessages(alertTexts).unsubscribe
  const paths = usePaths()
  const { hash } = useLocation()
  const [busy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const unsubscribe = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await unwrapOptional(api.POST('/api/v1/unsubscriptions/{token}', { params: { path: { token: hash } } }))
      setDone(true)
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  const missing = hash === '' || problem?.status === 404
  const settings = <ButtonLink href={paths.alerts}>{t.settings}</ButtonLink>
  if (isDone || missing) {
    return (
      <Page title={isDone ? t.doneTitle : t.title}>
        <div className="flex max-w-2xl flex-col items-start gap-4">
          <Notice tone={isDone ? 'success' : 'warning'} title={isDone ? undefined : t.missing} role="status">
            <p>{isDone ? t.done : t.missingHint}</p>
          </Notice>
          {settings}
        </div>
      </Page>
    )
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="flex flex-wrap items-center gap-4">
        <Button look="solid" size="large" busy={busy} onClick={() => void unsubscribe()}>
          {t.confirm}
        </Button>
        {settings}
      </div>
      {problem && <ProblemView error={problem} onRetry={() => void unsubscribe()} />}
    </Page>
  )
}
