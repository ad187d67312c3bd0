import type { Messages } from '../i18n/messages'
import type { ja } from './stage.ja'

export const en: Messages<typeof ja> = {
  stage: {
    DRAFT: 'Draft',
    REVIEW: 'In review',
    SHARED: 'Shared',
    PUBLISHED: 'Published',
    CLOSED: 'Closed',
    WITHDRAWN: 'Withdrawn',
  },
  reach: {
    INVITED: 'invited only',
    MEMBERS: 'members only',
    INTERNAL: 'own university',
    PARTNER: 'partners',
    EMBARGO: 'secret until filed',
  },
  marking: {
    CONFIDENTIAL: 'Confidential',
    SECRET: 'Secret',
    TOP_SECRET: 'Top secret',
  },
  ends: (date) => `secret until ${date}`,
  sensitive: 'Sensitive technology',
  shared: (stage, reach) => `${stage}: ${reach}`,
}
