import { type FormEvent, useState } from 'react'
import { api, unwrap } from '../../api/client'
import type { InvitationMade, Role } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { membersQuery } from '../../membership/members-query'
import { usePaths } from '../../paths'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { uiTexts } from '../../ui/ui-texts'
import { membershipTexts } from './membership-texts'
import { RoleChoice } from './role-choice'

interface InviteFormProps {
  organization: string
  given: readonly Role[]
}

/** Makes an invitation; its address is shown here once. */
export function InviteForm({ organization, given }: InviteFormProps) {
  const t = useMessages(membershipTexts).invite
  const { chooseSome } = useMessages(uiTexts)
  const { during, busy, problem } = useDoing(membersQuery(organization).queryKey)
  const [roles, setRoles] = useState<Role[]>([])
  const [mail, setMail] = useState('')
  const [made, setMade] = useState<InvitationMade>()
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMade(undefined)
    const draft = { params: { path: { id: organization } }, body: { roles, mail: mail.trim() || null } }
    const invitation = await during(() => unwrap(api.POST('/api/v1/organizations/{id}/invitations', draft)))
    if (!invitation) return
    setMade(invitation)
    setRoles([])
    setMail('')
  }
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <p>{t.lead}</p>
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-5">
        <RoleChoice
          given={given}
          chosen={roles}
          error={errorUnder(problem?.violations ?? [], 'roles', chooseSome)}
          onChoose={setRoles}
        />
        <TextField
          type="email"
          label={t.mail}
          hint={t.mailHint}
          error={errorAt('mail')}
          maxLength={254}
          value={mail}
          onChange={(event) => setMail(event.target.value)}
        />
        <Declined problem={problem} />
        <div>
          <Button type="submit" look="solid" busy={busy}>
            {t.submit}
          </Button>
        </div>
      </form>
      <div role="status">{made && <Made invitation={made} />}</div>
    </section>
  )
}

function Made({ invitation: { secret, until } }: { invitation: InvitationMade }) {
  const t = useMessages(membershipTexts).invite
  const formats = useFormats()
  const toast = useToast()
  // Behind the #, which no browser sends: the secret is in no log.
  const address = `${window.location.origin}${usePaths().join}#${secret}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    toast(t.copied)
  }
  return (
    <Notice tone="success" title={t.made}>
      <p>{t.madeLead(formats.date(until))}</p>
      <TextField label={t.address} readOnly value={address} onFocus={(event) => event.target.select()} />
      <div>
        <Button size="small" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
    </Notice>
  )
}
