import type { Messages } from '../../i18n/messages'
import type { ja } from './researcher-editor.ja'

export const en: Messages<typeof ja> = {
  newTitle: 'Register a researcher',
  title: 'Edit researcher',
  whoMay: 'Coordinators of universities and institutes and researchers themselves can register researchers.',
  published:
    'Once published, everybody can read it except the date of birth, the contact and what is declared.',
  sections: {
    expertise: 'Expertise',
    offers: 'What companies can ask for',
    degree: 'Degree and young researcher',
    identifiers: 'Identifiers',
    contact: 'Contact',
    declarations: 'Declarations to your institution',
  },
  labels: {
    summary: 'Research in short',
    keywords: 'Keywords',
    fields: 'Research fields (KAKENHI small sections)',
    position: 'Position',
    department: 'Department',
    offers: 'Offers',
    'capacity.state': 'Capacity',
    'capacity.asOf': 'As of',
    'degree.state': 'Degree',
    'degree.obtainedOn': 'Obtained on',
    'degree.enrolledOn': 'Enrolled in the doctoral course on',
    'degree.expectedOn': 'Expected on',
    'degree.courseYear': 'Year of the course',
    'degree.canBeResearchAssistant': 'Can work as a research assistant',
    birthDate: 'Date of birth',
  },
  hints: {
    'capacity.state':
      'Whether there is room for new joint research or consulting. After a year it no longer counts.',
    birthDate:
      'Used only to tell whether somebody counts as a young researcher; shown to nobody and not kept in the draft on this device. A registered date stays when this is left empty.',
    eradNumber: '8 digits',
    contact: 'Read by coordinators of your institution and by partners bound to secrecy, nobody else.',
    conflicts: 'Read by you, and by managers and export control officers of your institution.',
    externalRoles:
      'Positions, side engagements, funds and people from elsewhere, also abroad. Read by you and export control officers of your institution.',
    orcid: 'In the form 0000-0002-1825-0097; the whole address will do.',
    researchmap: 'What follows researchmap.jp/',
    'degree.courseYear': '1 to 6',
  },
}
