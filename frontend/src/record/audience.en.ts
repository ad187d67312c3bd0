import type { Messages } from '../i18n/messages'
import type { ja } from './audience.ja'

export const en: Messages<typeof ja> = {
  need: {
    DRAFT: 'Apart from its team, only managers of the organization read the summary.',
    REVIEW: 'Apart from its team, only managers of the organization read the summary.',
    INVITED:
      'Only those who are invited or bound to secrecy read the summary. Nobody else learns that it exists.',
    MEMBERS:
      'Everybody who has its address and belongs to an organization reads the summary. It is neither in the search nor public.',
    PUBLISHED: 'Everybody reads the summary.',
    CLOSED: 'Those who were invited or bound to secrecy read it as before. Everybody else no longer does.',
    WITHDRAWN: 'Apart from its team, only managers of the organization read the summary.',
  },
  seed: {
    DRAFT: 'Only its team and the inventors read it.',
    REVIEW:
      'Only its team, the inventors, and coordinators, managers and export control officers of the university read it.',
    EMBARGO:
      'Only the inventors, those in charge at the university, and partners cleared for disclosure read it. Nobody else learns that it exists.',
    INTERNAL:
      'People of the university who have pledged secrecy read the summary. Details are for those in charge.',
    PARTNER:
      'Of those who have pledged secrecy, people of the university read the summary, and partners also the details.',
    PUBLISHED: 'Everybody reads the summary.',
    CLOSED: 'Only the inventors and those in charge at the university read it.',
    WITHDRAWN: 'Only the inventors and those in charge at the university read it.',
  },
  researcher: { INTERNAL: 'Only people of the own organization read it.' },
}
