import type { SeedSheet } from '../../api/types'
import type { SheetDescription } from '../../form/sheet-description'

/** The sheet of a seed: its fields, their order, and the limits that the server holds them to. */
export const SEED_SECTIONS: SheetDescription<SeedSheet> = [
  {
    key: 'what',
    fields: [
      { as: 'texts', field: 'title', limit: 200, line: true, required: true },
      { as: 'texts', field: 'plainSummary', limit: 200 },
      { as: 'texts', field: 'summary', limit: 20_000, rows: 5, required: true },
    ],
  },
  {
    key: 'value',
    fields: [
      { as: 'texts', field: 'strengths', limit: 5_000 },
      { as: 'texts', field: 'applications', limit: 5_000 },
      { as: 'level', field: 'trl' },
      { as: 'picture', field: 'figure.image' },
      {
        as: 'texts',
        field: 'figure.caption',
        limit: 200,
        rows: 2,
        required: true,
        only: { field: 'figure.image', is: 'filled' },
      },
    ],
  },
  {
    key: 'people',
    fields: [{ as: 'people', field: 'researchers' }],
  },
  {
    key: 'wishes',
    fields: [
      { as: 'choices', field: 'modes', list: 'modes', look: 'search' },
      { as: 'texts', field: 'wantedPartner', limit: 2_000 },
      { as: 'choice', field: 'desiredBudget', list: 'budgetBands', half: true },
      { as: 'number', field: 'desiredMonths', min: 1, max: 600, half: true },
      { as: 'flag', field: 'wishesToFound' },
    ],
  },
  {
    key: 'classification',
    fields: [
      { as: 'choices', field: 'fields', list: 'smallFields', look: 'search' },
      { as: 'choices', field: 'eradFields', list: 'eradFields' },
      { as: 'words', field: 'keywords' },
      { as: 'choices', field: 'industries', list: 'industries', look: 'search' },
      { as: 'choices', field: 'priorityAreas', list: 'priorityAreas' },
    ],
  },
  {
    key: 'ip',
    optional: true,
    fields: [
      { as: 'choice', field: 'ipStatus', list: 'ipStatuses', half: true },
      { as: 'choice', field: 'ipOwnership', list: 'ipOwnerships', half: true },
      { as: 'choice', field: 'ipAvailability', list: 'ipAvailabilities', half: true },
      { as: 'tags', field: 'patents' },
      { as: 'tags', field: 'ipc' },
    ],
  },
  {
    key: 'restricted',
    restricted: true,
    fields: [
      { as: 'texts', field: 'details', limit: 20_000, rows: 4 },
      { as: 'tags', field: 'unpublishedPatents' },
      { as: 'attachments', field: 'attachments' },
    ],
  },
  {
    key: 'evaluation',
    restricted: true,
    right: 'read-evaluation',
    fields: [{ as: 'texts', field: 'evaluation', limit: 5_000, rows: 4 }],
  },
]
