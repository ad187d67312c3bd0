import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Tagged } from '../../api/client'
import type { ConsultationView } from '../../api/types'
import { consultationQuery } from '../../consultation/consultation-queries'
import { consultationTexts } from '../../consultation/consultation-texts'
import { useMessages } from '../../i18n/messages'
import { useReadNotices } from '../../notification/read-notices'
import { usePaths } from '../../paths'
import { stageTexts } from '../../record/stage-texts'
import { Chip } from '../../ui/chip'
import { TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { Answer } from './answer'
import { AskerActs } from './asker-acts'
import { DeskActs } from './desk-acts'
import { deskTexts } from './desk-texts'
import { Facts } from './facts'
import { MadeNeeds } from './made-needs'
import { Notes } from './notes'
import { Sheet } from './sheet'
import { Similar } from './similar'
import { StateLine } from './state-line'
import { useConsultation } from './use-consultation'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** One consultation: whose turn it is, what was asked, what came of it; for the desk what it can do. */
export function ConsultationPage() {
  const { id = '' } = useParams({ strict: false })
  const query = useQuery(consultationQuery(id))
  if (query.data) return <Consultation it={query.data} />
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={5} height="h-32" />
    </div>
  )
}

function Consultation({ it }: { it: Tagged<ConsultationView> }) {
  const t = useMessages(deskTexts).page
  const words = useMessages(consultationTexts)
  const marks = useMessages(stageTexts).marking
  const paths = usePaths()
  const { view } = it
  const run = useConsultation(view.id)
  useReadNotices(view)
  // Who may write things down for the desk works there.
  const atDesk = view.allowed.includes('read-notes')
  return (
    <Page
      title={view.opening}
      heading={<MixedText text={view.opening} />}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {view.marking !== 'OPEN' && <Chip tone="red">{marks[view.marking]}</Chip>}
          <span>{words.reference(view.reference)}</span>
          <TextLink href={paths.consultations}>{t.queue}</TextLink>
        </span>
      }
    >
      <StateLine view={view} side={atDesk ? 'desk' : 'asking'} />
      <div
        className={
          atDesk
            ? 'grid items-start gap-8 desktop-admin:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'
            : 'max-w-3xl'
        }
      >
        <div className="flex min-w-0 flex-col gap-8">
          {!atDesk && <AskerActs it={it} run={run} />}
          <Answer view={view} />
          <MadeNeeds view={view} />
          <Sheet view={view} />
          <Facts view={view} />
        </div>
        {atDesk && (
          <div className="flex min-w-0 flex-col gap-8">
            <DeskActs key={view.id} it={it} run={run} />
            <Notes view={view} />
            <Similar id={view.id} />
          </div>
        )}
      </div>
    </Page>
  )
}
