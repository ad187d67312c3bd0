import type { ReactNode } from 'react'
import type { Tagged } from '../api/client'
import type { LocalizedText, RecordKind, Right } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Page } from '../ui/page'
import { ProblemView } from '../ui/problem-view'
import { Skeleton } from '../ui/skeleton'
import { uiTexts } from '../ui/ui-texts'
import { RecordActions } from './record-actions'
import { RecordHeading } from './record-heading'

interface View {
  id: string
  allowed: readonly Right[]
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
  const t = useMessages(uiTexts)
  const language = useLanguage()
  if (query.data) {
    const { view, etag } = query.data
    return (
      <Page
        title={plain(titleOf(view), language)}
        heading={<RecordHeading text={titleOf(view)} />}
        lead={leadOf(view)}
      >
        <RecordActions kind={kind} id={view.id} etag={etag} allowed={view.allowed} />
        {children(view)}
      </Page>
    )
  }
  if (query.error) {
    return (
      <Page title={t.problem.notFound}>
        <ProblemView error={query.error} onRetry={() => query.refetch()} />
      </Page>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={4} height="h-40" />
    </div>
  )
}
