import type { Messages } from '../i18n/messages'
import type { ja } from './form.ja'

export const en: Messages<typeof ja> = {
  forms: { ja: '日本語', en: 'English', kana: 'Reading' },
  inForm: { ja: 'Japanese', en: 'English', kana: 'reading' },
  partOf: (whole, part) => `${whole} (${part})`,
  optional: 'optional',
  restricted: 'Restricted',
  restrictedHelp:
    'Only people of your organization can read this. It appears on no public page, in no search and in no reason.',
  none: 'Nothing chosen',
  choose: 'Please choose',
  chosen: 'Chosen',
  searchHint: 'Type to search; what you choose is added.',
  from: 'At least',
  to: 'At most',
  any: 'Any',
  readiness: (level, wording) => `TRL ${level}: ${wording}`,
  summary: (count) => (count === 1 ? 'One thing needs correction' : `${count} things need correction`),
  terms: {
    title: 'Terms read from the text',
    hint: 'We search in Japanese and in English. Take out what does not matter.',
    waiting: 'Terms appear here once you start writing.',
    removed: 'Taken out',
    back: (term) => `Bring back ${term}`,
  },
  suggested: 'Suggested by the text',
  addField: (name) => `Add ${name}`,
  picture: {
    choose: 'Choose a figure',
    replace: 'Choose another figure',
    sending: 'Sending…',
    preview: 'The figure chosen',
    remove: 'Remove the figure',
    removed: 'Figure removed',
    wrongForm: () => 'Please choose a PNG or JPEG picture.',
    tooLarge: (limit) => `The picture may have at most ${limit} MB.`,
    failed: 'The figure could not be sent. Please try again.',
  },
  people: {
    hint: 'Type part of a name to search the researchers of your organization.',
    unknown: 'Researcher not found',
  },
}
