import type { Environment } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { roleTexts } from '../../session/role-texts'
import { Button } from '../../ui/button'
import { accountTexts } from './account-texts'

interface DemoAccountsProps {
  accounts: NonNullable<Environment['accounts']>
  busy: boolean
  onUse: (name: string, password: string) => void
}

/** The accounts of the demonstration with what each is for; one click enters. */
export function DemoAccounts({ accounts, busy, onUse }: DemoAccountsProps) {
  const t = useMessages(accountTexts)
  const roles = useMessages(roleTexts)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.login.demo}</h2>
      <p>{t.login.demoLead}</p>
      <ul className="grid grid-cols-1 gap-3 desktop:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.name} className="card flex flex-col items-start gap-2 p-4">
            <h3>{roles[account.role].name}</h3>
            <p>{roles[account.role].does}</p>
            <p className="text-sm text-solid-gray-700">{t.login.passwordIs(account.password)}</p>
            <Button busy={busy} onClick={() => onUse(account.name, account.password)}>
              {t.login.use(account.name)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
