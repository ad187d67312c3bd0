import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import type { Introduction } from '../../introduction/introduction-calls'
import { introductionQuery } from '../../introduction/introduction-queries'
import { otherOf } from '../../introduction/party'
import { useIntroduction } from '../../introduction/use-introduction'
import { useReadNotices } from '../../notification/read-notices'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { ProblemView } from '../../ui/problem-view'
import { Skeleton } from '../../ui/skeleton'
import { Aside } from './aside'
import { Composer } from './composer'
import { Entries } from './entries'
import { OtherCandidates } from './other-candidates'
import { Overtaken } from './overtaken'
import { Parties } from './parties'
import { Request } from './request'
import { ScopeSheet } from './scope-sheet'
import { Standing } from './standing'
import { threadTexts } from './thread-texts'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** One introduction: where it stands, what was asked, all that was written, and what can be done next. */
export function IntroductionPage() {
  const { id = '' } = useParams({ strict: false })
  const query = useQuery(introductionQuery(id))
  if (query.data) return <Thread key={id} introduction={query.data} />
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={4} height="h-40" />
    </div>
  )
}

function Thread({ introduction }: { introduction: Introduction }) {
  const t = useMessages(threadTexts)
  const record = useMessages(recordTexts)
  const language = useLanguage()
  const paths = usePaths()
  const { view } = introduction
  const acts = useIntroduction(introduction, t.undone)
  useReadNotices(view)
  const other = otherOf(view)
  const title = plain(other.title, language)
  return (
    <Page
      title={t.title(other.organization ? title : record.anonymousTitle(title))}
      lead={<TextLink href={paths.introductions()}>{t.queue}</TextLink>}
    >
      <div className="grid items-start gap-x-8 gap-y-6 desktop-admin:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {acts.before && <Overtaken before={acts.before} now={view} />}
          {acts.problem && <ProblemView error={acts.problem} />}
          <Standing introduction={introduction} acts={acts} />
          <OtherCandidates introduction={view} />
          <Parties introduction={view} />
          <ScopeSheet introduction={introduction} acts={acts} />
          <section aria-labelledby="talk" className="flex flex-col gap-3">
            <h2 id="talk" className="text-xl">
              {t.talk}
            </h2>
            <Request introduction={view} />
            <Entries introduction={view} />
          </section>
          <Composer introduction={introduction} acts={acts} />
        </div>
        <Aside introduction={introduction} acts={acts} />
      </div>
    </Page>
  )
}
