import type { NeedSheet } from '../../api/types'
import type { SheetDescription } from '../../form/sheet-description'

/** The sheet of a need: its fields, their order, and the limits that the server holds them to. */
export const NEED_SECTIONS: SheetDescription<NeedSheet> = [
  {
    key: 'what',
    fields: [
      { as: 'texts', field: 'title', limit: 40, limitEn: 120, line: true, required: true },
      { as: 'texts', field: 'problem', limit: 20_000, rows: 5, required: true },
      { as: 'terms', field: 'excludeTerms' },
    ],
  },
  {
    key: 'conditions',
    fields: [
      { as: 'choices', field: 'fields', list: 'smallFields', look: 'search' },
      { as: 'range', field: 'trl' },
      { as: 'choices', field: 'modes', list: 'modes', look: 'search' },
      { as: 'choices', field: 'partner.prefectures', list: 'prefectures', look: 'search' },
      { as: 'choice', field: 'budget', list: 'budgetBands', half: true },
      { as: 'date', field: 'deadline', half: true },
    ],
  },
  {
    key: 'kind',
    fields: [
      { as: 'choice', field: 'needKind', list: 'needKinds', look: 'radio' },
      {
        as: 'number',
        field: 'horizonMonths',
        min: 1,
        max: 600,
        half: true,
        only: { field: 'needKind', is: ['MANIFEST', null] },
      },
      {
        as: 'number',
        field: 'horizonYear',
        min: 2020,
        max: 2100,
        half: true,
        only: { field: 'needKind', is: ['FUTURE', 'SOCIAL'] },
      },
      { as: 'choice', field: 'source', list: 'needSources', half: true },
    ],
  },
  {
    key: 'story',
    optional: true,
    fields: [
      { as: 'texts', field: 'situation', limit: 5_000 },
      { as: 'texts', field: 'tried', limit: 5_000 },
      { as: 'texts', field: 'constraints', limit: 5_000 },
      { as: 'texts', field: 'outcome', limit: 5_000 },
      { as: 'texts', field: 'useScene', limit: 5_000 },
    ],
  },
  {
    key: 'partner',
    optional: true,
    fields: [
      { as: 'flag', field: 'partner.young', half: true },
      { as: 'flag', field: 'partner.overseas', half: true },
      { as: 'texts', field: 'partner.note', limit: 2_000 },
    ],
  },
  {
    key: 'classification',
    optional: true,
    fields: [
      { as: 'words', field: 'keywords' },
      { as: 'choices', field: 'eradFields', list: 'eradFields' },
      { as: 'choices', field: 'industries', list: 'industries', look: 'search' },
      { as: 'choices', field: 'priorityAreas', list: 'priorityAreas' },
    ],
  },
  {
    key: 'audience',
    fields: [
      { as: 'flag', field: 'anonymous' },
      { as: 'flag', field: 'openDetails' },
    ],
  },
  {
    key: 'attachments',
    optional: true,
    fields: [{ as: 'attachments', field: 'attachments' }],
  },
  {
    key: 'notes',
    optional: true,
    restricted: true,
    fields: [{ as: 'texts', field: 'notes', limit: 5_000 }],
  },
]
