import type { Messages } from '../i18n/messages'
import type { ja } from './seed-labels.ja'

export const en: Messages<typeof ja> = {
  plainSummary: 'Plain summary',
  summary: 'Summary',
  strengths: 'Strengths',
  applications: 'Applications',
  figure: 'Figure',
  details: 'Details (restricted)',
  wantedPartner: 'Wanted partner',
  keywords: 'Keywords',
  fields: 'Research fields (KAKENHI)',
  eradFields: 'Research fields (e-Rad)',
  ipc: 'Patent classes (IPC)',
  trl: 'Technology readiness (TRL)',
  ipStatus: 'State of the intellectual property',
  ipOwnership: 'Sole or joint application',
  ipAvailability: 'Licence or assignment',
  patents: 'Published patent numbers',
  unpublishedPatents: 'Unpublished patent numbers (restricted)',
  modes: 'Forms of cooperation',
  industries: 'Industries',
  priorityAreas: 'Priority areas',
  desiredBudget: 'Desired budget',
  desiredMonths: 'Desired period (months)',
  wishesToFound: 'Wishes to found a company',
}
