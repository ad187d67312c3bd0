import type { Messages } from '../../i18n/messages'
import type { ja } from './researcher.ja'

export const en: Messages<typeof ja> = {
  facts: 'Expertise and identifiers',
  young: 'Young researcher',
  obtained: (date) => `obtained ${date}`,
  courseYear: (year) => `year ${year}`,
  expected: (date) => `expected ${date}`,
  assistant: 'can work as a research assistant',
  editor: {
    newTitle: 'Register a researcher',
    title: 'Edit researcher',
    lead: 'Write Japanese and English side by side; one of them is enough to save.',
    names: 'Name',
    kana: 'Reading (hiragana)',
    affiliation: 'Department and position',
    degree: 'Degree',
    state: 'State of the degree',
    obtainedOn: 'Obtained on',
    enrolledOn: 'Enrolled on',
    expectedOn: 'Expected on',
    courseYear: 'Year of the course',
    assistant: 'Can work as a research assistant',
    birth: 'Date of birth',
    birthHint:
      'Used only to tell whether somebody counts as a young researcher; never shown. A registered date stays when this is left empty.',
    birthKnown: 'A date of birth is registered.',
    expertise: 'Expertise',
    identifiers: 'Identifiers',
    eradHint: '8 digits',
    orcidHint: 'In the form 0000-0000-0000-0000',
    researchmapHint: 'What follows researchmap.jp/',
  },
}
