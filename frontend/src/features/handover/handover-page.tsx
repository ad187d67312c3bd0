import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { membersQuery } from '../../membership/members-query'
import { usePaths } from '../../paths'
import { organizationQuery } from '../../record/record-queries'
import { hasRole, useSession } from '../../session/session'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { HandoverForm } from './handover-form'
import { HandoverHistory } from './handover-history'
import { handoversQuery } from './handover-queries'
import { handoverTexts } from './handover-texts'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** Managers hand over here; whoever gave or took reads what they have to know. */
export function HandoverPage() {
  const t = useMessages(handoverTexts)
  const language = useLanguage()
  const paths = usePaths()
  const session = useSession()
  const { id } = useParams({ from: '/$language/orgs/$id/handover' })
  const organization = useQuery(organizationQuery(id))
  const handovers = useQuery(handoversQuery(id))
  const manages = hasRole(session, 'admin') || (hasRole(session, 'manager') && session?.organization === id)
  const members = useQuery({ ...membersQuery(id), enabled: manages })
  const error = organization.error ?? handovers.error
  if (error) {
    const retry = () => void Promise.all([organization.refetch(), handovers.refetch()])
    return (
      <Suspense>
        <ProblemPage error={error} onRetry={retry} />
      </Suspense>
    )
  }
  if (!organization.data || !handovers.data) {
    return (
      <div className="page py-8">
        <Skeleton rows={4} height="h-40" />
      </div>
    )
  }
  const { name } = organization.data.view
  return (
    <Page
      title={t.pageTitle(plain(name, language))}
      heading={t.title}
      lead={
        <TextLink href={paths.record('organization', id)}>
          <Localized text={name} />
        </TextLink>
      }
    >
      {manages && (
        <>
          <p>{t.lead}</p>
          <QueryView query={members} skeleton={<Skeleton rows={3} height="h-40" />}>
            {(list) => (
              <HandoverForm organization={id} members={list.members.filter(({ ended }) => !ended)} />
            )}
          </QueryView>
        </>
      )}
      <HandoverHistory items={handovers.data.items} />
    </Page>
  )
}
