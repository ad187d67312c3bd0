import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { membersQuery } from '../../membership/members-query'
import { usePaths } from '../../paths'
import { organizationQuery } from '../../record/record-queries'
import { useSession } from '../../session/session'
import { ButtonLink, TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { InviteForm } from './invite-form'
import { MemberTable } from './member-table'
import { membershipTexts } from './membership-texts'
import { OpenInvitations } from './open-invitations'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** Who belongs to an organization, for its managers. */
export function MembersPage() {
  const t = useMessages(membershipTexts)
  const language = useLanguage()
  const paths = usePaths()
  const session = useSession()
  const { id } = useParams({ from: '/$language/orgs/$id/members' })
  const organization = useQuery(organizationQuery(id))
  const members = useQuery(membersQuery(id))
  const error = organization.error ?? members.error
  if (error) {
    const retry = () => void Promise.all([organization.refetch(), members.refetch()])
    return (
      <Suspense>
        <ProblemPage error={error} onRetry={retry} />
      </Suspense>
    )
  }
  if (!organization.data || !members.data) {
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
      <p>{t.lead}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={paths.handover(id)}>{t.handover}</ButtonLink>
        {session?.organization === id && <ButtonLink href={paths.activity(id)}>{t.activity}</ButtonLink>}
      </p>
      <MemberTable organization={id} list={members.data} />
      <InviteForm organization={id} given={members.data.given} />
      <OpenInvitations organization={id} invitations={members.data.invitations} />
    </Page>
  )
}
