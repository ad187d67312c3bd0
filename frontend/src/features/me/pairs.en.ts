import type { Messages } from '../../i18n/messages'
import type { ja } from './pairs.ja'

export const en: Messages<typeof ja> = {
  title: 'What fits our records',
  lead: 'The best pairs over all published seeds and needs of your organization, the best first. Looked at anew every night.',
  weighed: (when) => `as of ${when}`,
  list: 'Pairs',
  found: (count) => `${count} pairs`,
  own: { seed: 'Our seed', need: 'Our need' },
  since: (date) => `since ${date}`,
  why: 'See why',
  whyOf: (own, other) => `See why “${own}” and “${other}” fit`,
  none: 'Nothing that fits has been found yet. What you publish is looked at in the next night; to look at once, open the matches on the page of a record.',
  never: 'Nothing has been looked at yet. The first pairs will be here shortly.',
  records: 'Open my records',
}
