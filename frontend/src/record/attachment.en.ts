import type { Messages } from '../i18n/messages'
import type { ja } from './attachment.ja'

export const en: Messages<typeof ja> = {
  heading: 'Attachments',
  notScanned: '(not scanned for viruses)',
}
