import type { Messages } from '../../i18n/messages'
import type { ja } from './organization-editor.ja'

export const en: Messages<typeof ja> = {
  newTitle: 'Register an organization',
  title: 'Edit organization',
  whoMay: 'Administrators register organizations. Ask one of them to add a new organization.',
  published: 'Once published, everybody can read it, the contact desk included.',
  sections: {
    desk: 'Contact desk',
    about: 'About',
    thesis: 'Investment thesis',
    facts: 'Numbers and size',
  },
  labels: {
    name: 'Name of the organization',
    nameKana: 'Reading of the name',
    'desk.name': 'Name of the desk',
    'desk.mail': 'Mail address of the desk',
    'desk.deputy': 'Who answers when nobody is there',
    description: 'Description',
    strengths: 'Strengths',
    'thesis.text': 'Thesis',
    'thesis.fields': 'Research fields (KAKENHI small sections)',
    'thesis.trl': 'Readiness (TRL)',
    'thesis.prefectures': 'Places',
    'thesis.ticketMin': 'One investment, from',
    'thesis.ticketMax': 'One investment, up to',
  },
  hints: {
    nameKana: 'In hiragana',
    website: 'An address beginning with https://',
    'desk.name': 'The section that takes questions and requests.',
    houjinNumber: '13 digits; full-width digits are fine.',
    ror: 'The 9 characters after https://ror.org/; the whole address will do.',
    employees: 'People',
    capitalYen: 'Yen',
    'thesis.text':
      'What research results it puts money into. Seeds that wish to found a firm are looked for by this text and the fields.',
    'thesis.ticketMin': 'Yen',
    'thesis.ticketMax': 'Yen',
  },
}
