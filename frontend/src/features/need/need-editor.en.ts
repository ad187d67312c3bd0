import type { Messages } from '../../i18n/messages'
import type { ja } from './need-editor.ja'

export const en: Messages<typeof ja> = {
  newTitle: 'Write a need',
  title: 'Edit need',
  whoMay: 'Companies and coordinators can register needs.',
  published: 'Once published, everybody can read it, and it reaches the seeds and researchers that fit.',
  asked: {
    anonymous: {
      legend: 'In whose name',
      yes: 'Publish without the name (shown as “undisclosed company”)',
      no: 'Publish with the name of the organization',
    },
    openDetails: {
      legend: 'Which parts',
      yes: 'Publish all of it',
      no: 'Publish the summary alone. Situation, what was tried, constraints, wanted outcome, use, budget and conditions for the partner are disclosed after an agreement on secrecy',
    },
  },
  example: {
    title: 'Sintering the electrolyte of EV solid-state batteries below 200 °C',
    problem:
      'We are developing all-solid-state batteries for vehicles. The solid electrolyte needs a high sintering temperature, which degrades the interface with the electrodes. We look for materials, sintering aids and test methods that make it dense at low temperature.',
  },
  sections: {
    conditions: 'Conditions',
    kind: 'Kind and time',
    story: 'Background and wanted outcome',
    partner: 'Conditions for the partner',
    classification: 'Classification',
    attachments: 'Attachments',
    notes: 'Internal notes',
    audience: 'How it is published',
  },
  labels: {
    title: 'Title',
    problem: 'Problem',
    excludeTerms: 'Terms read from the text',
    fields: 'Technical fields',
    trl: 'Readiness wanted (TRL)',
    modes: 'Forms of cooperation wanted',
    deadline: 'Answers until',
    horizonMonths: 'Needed within how many months',
    horizonYear: 'Year to reach it',
    'partner.prefectures': 'Region of the partner',
    'partner.young': 'Young researchers welcome',
    'partner.overseas': 'Partners abroad welcome',
    'partner.note': 'Other conditions',
    anonymous: 'Leave out the name of the organization',
    openDetails: 'Publish the details, too',
  },
  hints: {
    problem:
      'What goes wrong, under which conditions, and why it matters. Materials, methods and numbers find better candidates.',
    attachments:
      'Drawings, measurements and the like. Never public: only your team reads them, and partners who are bound to secrecy and cleared.',
    notes: 'Only your team reads them: not when it is public, not your partners, not in any search.',
    useScene: 'In which product or place it will be used.',
    tried: 'What did not work helps to avoid the same proposals.',
    anonymous: 'Shown as “undisclosed company” even when published.',
    openDetails:
      'Otherwise situation, what was tried, constraints, wanted outcome, use, budget and conditions for the partner are not published. Only partners bound to secrecy and cleared for disclosure read them.',
    horizonYear: 'Four digits',
  },
}
