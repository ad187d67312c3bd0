import type { Messages } from '../i18n/messages'
import type { ja } from './roles.ja'

export const en: Messages<typeof ja> = {
  company: { name: 'Company', does: 'writes needs and finds seeds and researchers that fit' },
  coordinator: { name: 'Coordinator (URA)', does: 'reviews and publishes seeds and finds who fits' },
  researcher: { name: 'Researcher', does: 'writes seeds and finds needs that fit' },
  manager: { name: 'Manager of an organization', does: 'releases, shares and withdraws its records' },
  officer: { name: 'Export control officer', does: 'checks and decides whether details may flow' },
  student: { name: 'Student', does: 'reads what is public' },
  admin: { name: 'Administrator', does: 'looks after the register of organizations' },
  auditor: { name: 'Auditor', does: 'reads who did what' },
}
