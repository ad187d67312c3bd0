import type { Messages } from '../../i18n/messages'
import type { ja } from './seed-editor.ja'

export const en: Messages<typeof ja> = {
  newTitle: 'Write a seed',
  title: 'Edit seed',
  whoMay: 'Researchers and coordinators of universities and institutes can register seeds.',
  published:
    'Once published, everybody can read it except its restricted part, and it reaches the needs that fit.',
  example: {
    title: 'Biodegradable film reinforced with seaweed nanofibres',
    summary:
      'Nanofibres 20 nm wide from the cell walls of kelp, dispersed at 3 wt% in polylactic acid, raise the tensile strength 1.8 times. In sea water 70 % of the film degrades within 180 days.',
  },
  sections: {
    value: 'Strengths and readiness',
    people: 'Researchers',
    wishes: 'Cooperation wanted',
    classification: 'Classification',
    ip: 'Intellectual property',
    evaluation: 'Evaluation',
    restricted: 'Restricted part',
  },
  labels: {
    'figure.image': 'Figure',
    'figure.caption': 'Caption of the figure',
    trl: 'Technology readiness (TRL)',
    evaluation: 'What the university thinks of it',
    details: 'Detailed material and data',
    unpublishedPatents: 'Unpublished patent numbers',
  },
  hints: {
    title: 'A name that says what the technology does to what.',
    plainSummary: 'In words that people outside the field understand, at most 200 characters.',
    summary: 'What is new and how far it has come, with conditions and numbers.',
    strengths: 'What is better than what exists, and by how much.',
    'figure.image':
      'PNG or JPEG, up to 10 MB. Where and when it was taken is removed. Once the seed is public, so is its figure.',
    'figure.caption': 'What it shows; read aloud to those who cannot see it.',
    evaluation:
      'Only coordinators in charge and managers of the university read it, neither inventors nor anybody outside.',
    attachments:
      'Figures before their paper, measurements and the like. Never public: outside, only partners who are bound to secrecy and cleared read them.',
    ipc: 'For example H01M 10/0562. Press Enter to add.',
    patents: 'Published numbers only, for example JP 2026-012345 A',
    wishesToFound: 'Choose this when the inventors think of founding a company.',
  },
}
