import type { Messages } from '../i18n/messages'
import type { ja } from './ui.ja'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const en: Messages<typeof ja> = {
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  required: 'Required',
  optional: 'Optional',
  missingTranslation: { ja: 'Not in Japanese', en: 'Not in English' },
  left: (count) => `${count} left`,
  over: (count, limit) => `${count} too many (at most ${limit})`,
  remove: (name) => `Remove ${name}`,
  add: 'Add',
  addHint: 'Press Enter to add. Separate several with commas.',
  loading: 'Loading',
  stillLoading: 'This is taking longer than usual. Please wait a little.',
  undo: 'Undo',
  more: 'Show more',
  shown: (shown, total) => `Showing ${shown} of ${total}`,
  summary: (count) => `Please correct ${plural(count, 'field')}`,
  newTab: 'Opens in a new tab',
  japanese: 'Japanese',
  english: 'English',
  choose: 'Please choose',
  chooseOne: 'Choose one.',
  chooseSome: 'Choose at least one.',
  choices: 'Choices',
  noOption: 'Nothing fits',
  search: 'Search',
  from: 'From',
  to: 'To',
  error: 'Error',
}
