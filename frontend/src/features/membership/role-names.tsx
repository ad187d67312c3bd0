import type { Role } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { roleTexts } from '../../session/role-texts'

export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const t = useMessages(roleTexts)
  return roles.length === 0
    ? '–'
    : roles.map((role) => (
        <span key={role} className="block">
          {t[role].name}
        </span>
      ))
}
