import { api, unwrapOptional } from '../../api/client'
import type { MemberList, MemberView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { membersQuery } from '../../membership/members-query'
import { useDoing } from '../../record/use-doing'
import { useSession } from '../../session/session'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ProblemView } from '../../ui/problem-view'
import { Cell, HeadCell, Table } from '../../ui/table'
import { useToast } from '../../ui/toast'
import { useWide } from '../../ui/use-wide'
import { membershipTexts } from './membership-texts'
import { RoleDialog } from './role-dialog'
import { RoleNames } from './role-names'

interface MemberTableProps {
  organization: string
  list: MemberList
}

export function MemberTable({ organization, list }: MemberTableProps) {
  const t = useMessages(membershipTexts)
  const wide = useWide()
  const acts = useDoing(membersQuery(organization).queryKey)
  const toast = useToast()
  if (list.members.length === 0) return <p>{t.none}</p>
  const at = (member: MemberView) => ({ params: { path: { id: organization, account: member.account } } })
  const end = (member: MemberView) =>
    acts.during(async () => {
      await unwrapOptional(api.DELETE('/api/v1/organizations/{id}/members/{account}', at(member)))
      toast(t.ended(member.name))
    })
  const change = (member: MemberView, roles: MemberView['roles']) =>
    acts.during(async () => {
      const call = api.PUT('/api/v1/organizations/{id}/members/{account}', { ...at(member), body: { roles } })
      await unwrapOptional(call)
      toast(t.changed(member.name))
      return true
    })
  return (
    <section className="flex flex-col gap-3">
      {acts.problem && <ProblemView error={acts.problem} />}
      <Table caption={t.caption}>
        <thead>
          <tr>
            <HeadCell>{t.person}</HeadCell>
            {wide && <HeadCell>{t.roles}</HeadCell>}
            <HeadCell>{t.acts}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {list.members.map((member) => (
            <Row
              key={member.account}
              member={member}
              given={list.given}
              wide={wide}
              busy={acts.busy}
              onEnd={() => end(member)}
              onChange={(roles) => change(member, roles)}
            />
          ))}
        </tbody>
      </Table>
    </section>
  )
}

interface RowProps {
  member: MemberView
  given: MemberList['given']
  wide: boolean
  busy: boolean
  onEnd: () => Promise<unknown>
  onChange: (roles: MemberView['roles']) => Promise<unknown>
}

/** On a phone the roles stand below the name. */
function Row({ member, given, wide, busy, onEnd, onChange }: RowProps) {
  const t = useMessages(membershipTexts)
  const { name, ended } = member
  const own = useSession()?.account.id === member.account
  return (
    <tr className={ended ? 'text-solid-gray-700' : ''}>
      <Cell className="min-w-32">
        {name}
        <Source member={member} />
        {!wide && <RoleNames roles={member.roles} />}
      </Cell>
      {wide && (
        <Cell className="min-w-28">
          <RoleNames roles={member.roles} />
        </Cell>
      )}
      <Cell className="whitespace-nowrap">
        {own ? (
          t.yourself
        ) : (
          <span className="flex flex-wrap gap-2">
            <RoleDialog
              label={ended ? t.back : t.change}
              name={ended ? t.backOf(name) : t.changeOf(name)}
              title={t.changeTitle(name)}
              given={given}
              roles={member.roles}
              busy={busy}
              onChoose={onChange}
            />
            {!ended && (
              <ConfirmedButton
                size="small"
                label={t.end}
                name={t.endOf(name)}
                title={t.sure(name)}
                confirm={t.end}
                busy={busy}
                onConfirm={onEnd}
              >
                <p>{t.endLead}</p>
              </ConfirmedButton>
            )}
          </span>
        )}
      </Cell>
    </tr>
  )
}

/** By whose word somebody belongs there, or that they do not any more. */
function Source({ member: { said, since, ended } }: { member: MemberView }) {
  const t = useMessages(membershipTexts)
  const formats = useFormats()
  return (
    <span className="block text-sm text-solid-gray-700">
      {ended && t.gone(formats.date(ended))}
      {!ended && (said && since ? t.byProduct(formats.date(since)) : t.byServer)}
    </span>
  )
}
