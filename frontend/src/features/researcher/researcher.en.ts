import type { Messages } from '../../i18n/messages'
import type { ja } from './researcher.ja'

export const en: Messages<typeof ja> = {
  facts: 'Expertise and identifiers',
  young: 'Young researcher',
  obtained: (date) => `obtained ${date}`,
  courseYear: (year) => `year ${year}`,
  expected: (date) => `expected ${date}`,
  asOf: (date) => `as of ${date}`,
  assistant: 'can work as a research assistant',
}
