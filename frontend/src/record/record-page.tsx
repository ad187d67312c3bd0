import { lazy, type ReactNode, Suspense } from 'react'
import type { Tagged } from '../api/client'
import type { LocalizedText, Reach, RecordKind, Right, Stage } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Page } from '../ui/page'
import { Skeleton } from '../ui/skeleton'
import { RecordHeading } from './record-heading'
import { recordTexts } from './record-texts'

const ProblemPage = lazy(() => import('./problem-page').then((module) => ({ default: module.ProblemPage })))
const RecordActions = lazy(() =>
  import('./record-actions').then((module) => ({ default: module.RecordActions })),
)

interface View {
  id: string
  stage: Stage
  reach?: Reach | null
  allowed: readonly Right[]
  updatedAt: string
  /** Whose the record is must not be known, and its title says so. */
  anonymous?: boolean | null
}

interface RecordPageProps<V extends View> {
  kind: RecordKind
  query: { data: Tagged<V> | undefined; error: unknown; refetch: () => unknown }
  titleOf: (view: V) => LocalizedText | null | undefined
  leadOf: (view: V) => ReactNode
  children: (view: V) => ReactNode
}

/** The page of one record: heading in both languages, what may be done, and the sheet. */
export function RecordPage<V extends View>({ kind, query, titleOf, leadOf, children }: RecordPageProps<V>) {
  const language = useLanguage()
  const t = useMessages(recordTexts)
  if (query.data) {
    const { view, etag } = query.data
    const title = plain(titleOf(view), language)
    return (
      <Page
        title={view.anonymous ? t.anonymousTitle(title) : title}
        heading={<RecordHeading text={titleOf(view)} />}
        lead={leadOf(view)}
      >
        <Suspense>{mayAct(view) && <RecordActions kind={kind} view={view} etag={etag} />}</Suspense>
        {children(view)}
      </Page>
    )
  }
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => query.refetch()} />
      </Suspense>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={4} height="h-40" />
    </div>
  )
}

function mayAct({ allowed }: View): boolean {
  return allowed.some((right) => !right.startsWith('read'))
}
