import type { Messages } from '../i18n/messages'
import type { ja } from './answer.ja'

export const en: Messages<typeof ja> = {
  own: (kind) => `Your side: ${kind}`,
  accept: 'Accept',
  acceptOf: (title) => `Accept: ${title}`,
  refuse: 'Decline…',
  refuseOf: (title) => `Decline: ${title}`,
  why: 'Choose why you decline',
  whyHint: 'The keys 1 to 8 choose, too. The other side is told the reason. It can be undone for a minute.',
  accepted: (title) => `Accepted: ${title}`,
  refused: (title, reason) => `Declined (${reason}): ${title}`,
  undone: 'Undone',
  notNow: 'It is not your side’s turn to accept or decline this introduction.',
  overtaken: (state, turn) => `Somebody was faster, so nothing was done. It is now “${state}” (${turn}).`,
  failed: 'That did not work. Please try again.',
}
