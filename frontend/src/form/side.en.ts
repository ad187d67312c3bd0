import type { Messages } from '../i18n/messages'
import type { ja } from './side.ja'

export const en: Messages<typeof ja> = {
  side: 'Kind',
  organization: 'Organization (everybody of it)',
  researcher: 'Researcher (one person)',
  find: { organization: 'Organization', researcher: 'Researcher' },
  findHint: 'Type a name and pick from the list.',
}
