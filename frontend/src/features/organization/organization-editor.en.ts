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
    'desk.deputyMail': 'Mail address of the deputy',
    'desk.answerWithin': 'Working days in which you promise to answer',
    'desk.copies': 'When is the researcher told of a request?',
    'desk.copies.AT_ONCE': 'Together with the desk',
    'desk.copies.ON_ACCEPTANCE': 'Once the desk has accepted',
    'desk.closures': 'Days when the desk is closed',
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
    'desk.deputyMail': 'Told when the desk does not answer in time. If empty, the managers are told.',
    'desk.answerWithin':
      'You answer a request within these working days. If empty, the usual ones of Kakehashi.',
    'desk.closures': 'Summer or new-year holidays, for example. They do not count when deadlines are set.',
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
