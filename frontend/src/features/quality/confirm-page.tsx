import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { problemOf } from '../../api/api-problem'
import { api, unwrap } from '../../api/client'
import type { Confirmed } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { qualityTexts } from '../../quality/quality-texts'
import { ButtonLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { StatusLine } from '../../ui/status-line'

const NO_GOOD = [404, 403]

/**
 * Opened by the link of a mail, it confirms the record at once, whoever is signed in: that link was the one click. The
 * token stands behind the #, where no log sees it and no program that only looks at links uses it.
 */
export function ConfirmPage() {
  const t = useMessages(qualityTexts).link
  const token = useLocation().hash
  const query = useQuery({
    queryKey: ['confirmation', token],
    queryFn: () => unwrap(api.POST('/api/v1/confirmations/by-mail', { body: { token } })),
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const noGood = token === '' || (query.error && NO_GOOD.includes(problemOf(query.error).status))
  return (
    <Page title={query.data ? t.doneTitle : t.title}>
      <div className="flex max-w-2xl flex-col items-start gap-4">
        {query.isFetching && <StatusLine>{t.busy}</StatusLine>}
        {query.data && <Done {...query.data} />}
        {noGood && <NoGood />}
        {query.error && !noGood && (
          <ProblemView error={problemOf(query.error)} onRetry={() => void query.refetch()} />
        )}
      </div>
    </Page>
  )
}

function Done({ kind, id, title }: Confirmed) {
  const t = useMessages(qualityTexts).link
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <Notice tone="success" role="status">
        <p>{title ? t.doneOf(plain(title, language)) : t.done}</p>
      </Notice>
      <ButtonLink href={paths.record(kind, id)}>{t.open}</ButtonLink>
    </>
  )
}

function NoGood() {
  const t = useMessages(qualityTexts).link
  const paths = usePaths()
  return (
    <>
      <Notice tone="warning" title={t.bad} role="status">
        <p>{t.badLead}</p>
      </Notice>
      <ButtonLink href={paths.quality}>{t.all}</ButtonLink>
    </>
  )
}
