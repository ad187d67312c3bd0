import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Tagged } from '../../api/client'
import type { ClearanceView } from '../../api/types'
import { checkQuery } from '../../clearance/clearance-queries'
import { clearanceTexts } from '../../clearance/clearance-texts'
import { useOtherSide } from '../../clearance/other-side'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { Answers } from './answers'
import { deskTexts } from './clearance-desk-texts'
import { Decision } from './decision'
import { EndApproval } from './end-approval'
import { Facts } from './facts'
import { Questions } from './questions'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** One check: to be answered by who owns the record, to be decided by the officer, to be read by both. */
export function CheckPage() {
  const { id = '' } = useParams({ strict: false })
  const query = useQuery(checkQuery(id))
  if (query.data) return <Check check={query.data} />
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

function Check({ check }: { check: Tagged<ClearanceView> }) {
  const t = useMessages(deskTexts).check
  const paths = usePaths()
  const who = useOtherSide()
  const { view } = check
  return (
    <Page
      title={t.title(who(view))}
      lead={
        <span className="flex flex-wrap gap-x-4">
          <Reference number={view.reference} />
          <TextLink href={paths.clearances}>{t.queue}</TextLink>
        </span>
      }
    >
      <Facts view={view} />
      <div className="flex flex-wrap gap-3 empty:hidden">
        {view.allowed.includes('decide') && <Decision check={view} look="solid" />}
        {view.allowed.includes('revoke') && <EndApproval id={view.id} />}
      </div>
      {view.allowed.includes('submit') && view.form ? (
        // Begun anew when what is asked has changed; typed answers stay while they are saved.
        <Questions key={view.form.edition} check={check} form={view.form} />
      ) : (
        view.form && <Answers form={view.form} answers={view.answers} />
      )}
    </Page>
  )
}

function Reference({ number }: { number: string }) {
  return useMessages(clearanceTexts).reference(number)
}
