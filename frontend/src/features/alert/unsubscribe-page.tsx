import { useMutation } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { ApiProblem } from '../../api/api-problem'
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
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: () =>
      unwrapOptional(api.POST('/api/v1/unsubscriptions/{token}', { params: { path: { token: hash } } })),
  })
  const missing = hash === '' || (error instanceof ApiProblem && error.status === 404)
  const settings = <ButtonLink href={paths.alerts}>{t.settings}</ButtonLink>
  if (isSuccess || missing) {
    return (
      <Page title={isSuccess ? t.doneTitle : t.title}>
        <div className="flex max-w-2xl flex-col items-start gap-4">
          <Notice
            tone={isSuccess ? 'success' : 'warning'}
            title={isSuccess ? undefined : t.missing}
            role="status"
          >
            <p>{isSuccess ? t.done : t.missingHint}</p>
          </Notice>
          {settings}
        </div>
      </Page>
    )
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="flex flex-wrap items-center gap-4">
        <Button look="solid" size="large" busy={isPending} onClick={() => mutate()}>
          {t.confirm}
        </Button>
        {settings}
      </div>
      {error && <ProblemView error={error} onRetry={reset} />}
    </Page>
  )
}
