import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Right } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { kindAt, usePaths } from '../../paths'
import { audienceOf, audienceTexts } from '../../record/audience-texts'
import { StageBadge } from '../../record/stage-badge'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { type TiedKind, tiesQuery, useOpenedRecord } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { NewTie } from './new-tie'
import { TieTable } from './tie-table'
import { Views } from './views'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

const RecordChecks = lazy(() =>
  import('../../clearance/record-checks').then((module) => ({ default: module.RecordChecks })),
)

const Secrecy = lazy(() => import('./secrecy').then((module) => ({ default: module.Secrecy })))
const RecordTickets = lazy(() =>
  import('./record-tickets').then((module) => ({ default: module.RecordTickets })),
)
const InCharge = lazy(() => import('./in-charge').then((module) => ({ default: module.InCharge })))

/** Who may change who is in charge, or read it. Source: disclosure/ChargeResource.java. */
const IN_CHARGE: readonly Right[] = ['assign', 'history']

type Opened = NonNullable<ReturnType<typeof useOpenedRecord>['data']>

/** Who may see a record now, and who was let in or kept out. */
export function AccessPage() {
  const t = useMessages(disclosureTexts)
  const language = useLanguage()
  const paths = usePaths()
  const { id = '' } = useParams({ strict: false })
  const kind: TiedKind = kindAt(useLocation().pathname) === 'seed' ? 'seed' : 'need'
  const record = useOpenedRecord(kind, id)
  const mayTie = record.data?.allowed.includes('revoke') ?? false
  const ties = useQuery({ ...tiesQuery(kind, id), enabled: mayTie })
  const error = record.error ?? ties.error
  if (error) {
    return (
      <Suspense>
        <ProblemPage error={error} onRetry={() => void Promise.all([record.refetch(), ties.refetch()])} />
      </Suspense>
    )
  }
  if (!record.data || (mayTie && !ties.data)) {
    return (
      <div className="page py-8">
        <Skeleton rows={4} height="h-40" />
      </div>
    )
  }
  const { allowed } = record.data
  return (
    <Page
      title={t.pageTitle(plain(record.data.title, language))}
      heading={t.title}
      lead={
        <TextLink href={paths.record(kind, id)}>
          <Localized text={record.data.title} />
        </TextLink>
      }
    >
      <Now kind={kind} record={record.data} />
      {ties.data && (
        <>
          <section className="flex flex-col gap-3">
            <h2 className="text-xl">{t.ties.title}</h2>
            {ties.data.items.length === 0 ? (
              <p>{t.ties.none}</p>
            ) : (
              <TieTable kind={kind} id={id} ties={ties.data.items} />
            )}
          </section>
          <NewTie kind={kind} id={id} allowed={allowed} />
        </>
      )}
      <Suspense fallback={<Skeleton rows={1} height="h-40" />}>
        <RecordChecks kind={kind} id={id} allowed={allowed} />
      </Suspense>
      {allowed.includes('history') && <Views kind={kind} id={id} />}
      {/* Last: it comes later than the rest, and would push down what is being read. */}
      <Suspense fallback={<Skeleton rows={1} height="h-40" />}>
        {kind === 'seed' && <Secrecy id={id} record={record.data} />}
        {IN_CHARGE.some((right) => allowed.includes(right)) && (
          <InCharge kind={kind} id={id} etag={record.data.etag} />
        )}
        {IN_CHARGE.some((right) => allowed.includes(right)) && <RecordTickets kind={kind} id={id} />}
      </Suspense>
    </Page>
  )
}

function Now({ kind, record }: { kind: TiedKind; record: Opened }) {
  const t = useMessages(disclosureTexts)
  const audience = useMessages(audienceTexts)
  const { stage, reach, openDetails } = record
  return (
    <section className="card flex flex-col items-start gap-2 p-5">
      <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        {t.now} <StageBadge {...record} />
      </h2>
      <p>{audienceOf(audience, kind, stage, reach)}</p>
      {openDetails !== undefined && <p>{openDetails ? t.details.open : t.details.closed}</p>}
    </section>
  )
}
