import type { ResearcherSheet } from '../../api/types'
import type { SheetDescription } from '../../form/sheet-description'

/** The sheet of a researcher: its fields, their order, and the limits that the server holds them to. */
export const RESEARCHER_SECTIONS: SheetDescription<ResearcherSheet> = [
  {
    key: 'who',
    fields: [
      { as: 'texts', field: 'name', limit: 100, forms: ['ja', 'kana', 'en'], line: true, required: true },
      { as: 'texts', field: 'department', limit: 200, line: true },
      { as: 'texts', field: 'position', limit: 100, line: true },
    ],
  },
  {
    key: 'expertise',
    fields: [
      { as: 'texts', field: 'summary', limit: 4_000, rows: 4 },
      { as: 'words', field: 'keywords' },
      { as: 'choices', field: 'fields', list: 'smallFields', look: 'search' },
      { as: 'choices', field: 'eradFields', list: 'eradFields' },
    ],
  },
  {
    key: 'offers',
    fields: [
      { as: 'choices', field: 'offers', list: 'offers' },
      { as: 'choice', field: 'capacity.state', list: 'capacities', half: true },
      {
        as: 'date',
        field: 'capacity.asOf',
        half: true,
        only: { field: 'capacity.state', is: 'filled' },
      },
    ],
  },
  {
    key: 'degree',
    fields: [
      { as: 'choice', field: 'degree.state', list: 'degreeStates', look: 'radio' },
      {
        as: 'date',
        field: 'degree.obtainedOn',
        half: true,
        only: { field: 'degree.state', is: ['DOCTOR'] },
      },
      {
        as: 'date',
        field: 'degree.enrolledOn',
        half: true,
        only: { field: 'degree.state', is: ['DOCTOR', 'DOCTORAL_COURSE'] },
      },
      {
        as: 'date',
        field: 'degree.expectedOn',
        half: true,
        only: { field: 'degree.state', is: ['DOCTORAL_COURSE'] },
      },
      {
        as: 'number',
        field: 'degree.courseYear',
        min: 1,
        max: 6,
        half: true,
        only: { field: 'degree.state', is: ['DOCTORAL_COURSE'] },
      },
      {
        as: 'flag',
        field: 'degree.canBeResearchAssistant',
        only: { field: 'degree.state', is: ['DOCTORAL_COURSE'] },
      },
      { as: 'date', field: 'birthDate', half: true },
    ],
  },
  {
    key: 'identifiers',
    fields: [
      { as: 'line', field: 'eradNumber', numeric: true, half: true },
      { as: 'line', field: 'orcid', half: true },
      { as: 'line', field: 'researchmap', half: true },
    ],
  },
  {
    key: 'contact',
    optional: true,
    restricted: true,
    fields: [{ as: 'texts', field: 'contact', limit: 500, rows: 2 }],
  },
  {
    key: 'declarations',
    optional: true,
    restricted: true,
    fields: [
      { as: 'texts', field: 'conflicts', limit: 5_000, rows: 3 },
      { as: 'texts', field: 'externalRoles', limit: 5_000, rows: 3 },
    ],
  },
]
