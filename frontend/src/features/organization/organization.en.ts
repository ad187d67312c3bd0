import type { Messages } from '../../i18n/messages'
import type { ja } from './organization.ja'

export const en: Messages<typeof ja> = {
  facts: 'About the organization',
  desk: 'Contact desk',
  deskHint: 'For questions and requests.',
  deputy: 'Deputy',
  employees: (count) => `${count} people`,
  yen: (amount) => `${amount} yen`,
  records: 'Published here',
  seeds: 'See its seeds',
  needs: 'See its needs',
  people: 'See its researchers',
  editor: {
    newTitle: 'Register an organization',
    title: 'Edit organization',
    lead: 'Write Japanese and English side by side; one of them is enough to save.',
    basics: 'Basics',
    kana: 'Reading (hiragana)',
    deskName: 'Name of the desk',
    deskMail: 'Mail address of the desk',
    deskDeputy: 'Who answers when nobody is there',
    size: 'Size',
    identifiers: 'Identifiers',
    houjinHint: '13 digits (full-width digits are fine)',
    rorHint: 'The 9 characters after https://ror.org/',
    websiteHint: 'An address beginning with https://',
  },
}
