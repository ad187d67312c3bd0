import { api, unwrapOptional } from '../../api/client'
import type { MemberInvitation } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { membersQuery } from '../../membership/members-query'
import { useDoing } from '../../record/use-doing'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ProblemView } from '../../ui/problem-view'
import { Cell, HeadCell, Table } from '../../ui/table'
import { useToast } from '../../ui/toast'
import { useWide } from '../../ui/use-wide'
import { membershipTexts } from './membership-texts'
import { RoleNames } from './role-names'

interface OpenInvitationsProps {
  organization: string
  invitations: readonly MemberInvitation[]
}

export function OpenInvitations({ organization, invitations }: OpenInvitationsProps) {
  const texts = useMessages(membershipTexts)
  const t = texts.open
  const formats = useFormats()
  const wide = useWide()
  const toast = useToast()
  const { during, busy, problem } = useDoing(membersQuery(organization).queryKey)
  const revoke = (invitation: string) =>
    during(async () => {
      const path = { id: organization, invitation }
      await unwrapOptional(
        api.DELETE('/api/v1/organizations/{id}/invitations/{invitation}', { params: { path } }),
      )
      toast(t.revoked)
    })
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.title}</h2>
      {problem && <ProblemView error={problem} />}
      {invitations.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table caption={t.caption}>
          <thead>
            <tr>
              <HeadCell>{t.forWhom}</HeadCell>
              {wide && <HeadCell>{texts.roles}</HeadCell>}
              {wide && <HeadCell>{t.until}</HeadCell>}
              <HeadCell>{texts.acts}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {invitations.map(({ id, mail, roles, by, until }) => (
              <tr key={id}>
                <Cell className="min-w-32 break-all">
                  {mail ?? t.anybody}
                  {by && (
                    <span className="block text-sm text-solid-gray-700">
                      {t.by}: {by}
                    </span>
                  )}
                  {!wide && (
                    <>
                      <RoleNames roles={roles} />
                      {t.until}: {formats.date(until)}
                    </>
                  )}
                </Cell>
                {wide && (
                  <>
                    <Cell>
                      <RoleNames roles={roles} />
                    </Cell>
                    <Cell className="whitespace-nowrap">{formats.date(until)}</Cell>
                  </>
                )}
                <Cell className="whitespace-nowrap">
                  <ConfirmedButton
                    size="small"
                    label={t.revoke}
                    name={t.revokeOf(mail ?? t.anybody)}
                    title={t.sure}
                    confirm={t.revoke}
                    busy={busy}
                    onConfirm={() => revoke(id)}
                  >
                    <p>{t.revokeLead}</p>
                  </ConfirmedButton>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
