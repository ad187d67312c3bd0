import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Subscribe } from '../../alert/subscribe'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { useRegionKeys } from '../../ui/regions'
import { Skeleton } from '../../ui/skeleton'
import {
  type AskedRecord,
  type AskingKind,
  isFound,
  targetOf,
  useAskedRecord,
  useAsking,
} from './asked-record'
import { MatchesView } from './matches-view'
import { matchesSearch } from './matching-search'
import { matchingTexts } from './matching-texts'
import { TargetTabs } from './target-tabs'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

const ReceptionSection = lazy(() =>
  import('./reception').then((module) => ({ default: module.ReceptionSection })),
)

/** The ranked candidates of one saved record; everything shown stands in the address. */
export function MatchesPage() {
  const asking = useAsking()
  const record = useAskedRecord(asking.kind, asking.id)
  if (record.data) return <Loaded asking={asking} record={record.data} />
  if (record.error) {
    return (
      <Suspense>
        <ProblemPage error={record.error} onRetry={() => void record.refetch()} />
      </Suspense>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={4} height="h-60" />
    </div>
  )
}

interface LoadedProps {
  asking: { kind: AskingKind; id: string }
  record: AskedRecord
}

function Loaded({ asking, record }: LoadedProps) {
  const t = useMessages(matchingTexts)
  const language = useLanguage()
  const paths = usePaths()
  const search = matchesSearch(useSearch({ strict: false }))
  const of = targetOf(asking.kind, search.of)
  const title = t.title[asking.kind][of]
  useRegionKeys()
  return (
    <Page
      title={t.pageTitle(title, plain(record.title, language))}
      heading={title}
      actions={
        record.allowed.includes('edit') &&
        isFound(asking.kind) && (
          <Subscribe
            key={`${asking.id} ${of}`}
            name={`${plain(record.title, language)} – ${title}`}
            record={{ kind: asking.kind, id: asking.id, of }}
          />
        )
      }
      lead={
        <TextLink href={paths.record(asking.kind, asking.id)}>
          <Localized text={record.title} />
        </TextLink>
      }
    >
      <TargetTabs asking={asking} search={search} of={of}>
        <MatchesView key={`${asking.id} ${of}`} asking={asking} record={record} of={of} search={search} />
      </TargetTabs>
      {record.allowed.includes('history') && isFound(asking.kind) && (
        <Suspense fallback={<Skeleton rows={1} height="h-60" />}>
          <ReceptionSection kind={asking.kind} id={asking.id} />
        </Suspense>
      )}
    </Page>
  )
}
