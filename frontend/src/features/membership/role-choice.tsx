import type { Role } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { roleTexts } from '../../session/role-texts'
import { Checkbox, ChoiceGroup } from '../../ui/choice'
import { membershipTexts } from './membership-texts'

interface RoleChoiceProps {
  given: readonly Role[]
  chosen: readonly Role[]
  error?: string | undefined
  onChoose: (roles: Role[]) => void
}

/** What somebody is to be, each role with what it does. */
export function RoleChoice({ given, chosen, error, onChoose }: RoleChoiceProps) {
  const t = useMessages(membershipTexts)
  const roles = useMessages(roleTexts)
  return (
    <ChoiceGroup legend={t.roles} error={error} required>
      {given.map((role) => (
        <Checkbox
          key={role}
          checked={chosen.includes(role)}
          onChange={(event) =>
            onChoose(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
          }
        >
          <span className="font-bold">{roles[role].name}</span>
          <span className="block text-sm text-solid-gray-700">{roles[role].does}</span>
        </Checkbox>
      ))}
    </ChoiceGroup>
  )
}
