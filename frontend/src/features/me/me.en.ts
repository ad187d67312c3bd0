import type { Messages } from '../../i18n/messages'
import type { ja } from './me.ja'

export const en: Messages<typeof ja> = {
  title: 'My records',
  lead: 'Records of your organization. Drafts and records in review cannot be seen from outside.',
  stages: 'By stage',
  all: 'All',
  kind: 'Kind',
  anyKind: 'All kinds',
  list: 'List of records',
  name: 'Title',
  stage: 'Stage',
  updated: 'Updated',
  found: (count) => `${count} found`,
  empty: 'No record belongs here.',
  newSeed: 'Write a seed',
  newNeed: 'Write a need',
  newResearcher: 'Register a researcher',
  pairs: 'See what fits them',
  shared: 'Shared with me',
  clearances: 'Checks before details',
  import: 'Import several',
  edit: 'Edit',
  editOf: (title) => `Edit ${title}`,
}
