import type { OrganizationSheet } from '../../api/types'
import type { SheetDescription } from '../../form/sheet-description'

const MOST_YEN = 1_000_000_000_000
const INVESTOR = { field: 'types', is: ['INVESTOR'] } as const

/** The sheet of an organization: its fields, their order, and the limits that the server holds them to. */
export const ORGANIZATION_SECTIONS: SheetDescription<OrganizationSheet> = [
  {
    key: 'who',
    fields: [
      { as: 'texts', field: 'name', limit: 200, line: true, required: true },
      { as: 'line', field: 'nameKana' },
      { as: 'choices', field: 'types', list: 'organizationTypes', look: 'search' },
      { as: 'choice', field: 'prefecture', list: 'prefectures', half: true },
      { as: 'line', field: 'website', type: 'url', half: true },
    ],
  },
  {
    key: 'desk',
    fields: [
      { as: 'texts', field: 'desk.name', limit: 200, line: true },
      { as: 'line', field: 'desk.mail', type: 'email' },
      { as: 'texts', field: 'desk.deputy', limit: 200, line: true },
      { as: 'line', field: 'desk.deputyMail', type: 'email' },
      { as: 'number', field: 'desk.answerWithin', min: 1, max: 30 },
      { as: 'option', field: 'desk.copies', values: ['AT_ONCE', 'ON_ACCEPTANCE'] },
      { as: 'periods', field: 'desk.closures', most: 24 },
    ],
  },
  {
    key: 'about',
    fields: [
      { as: 'texts', field: 'description', limit: 2_000 },
      { as: 'texts', field: 'strengths', limit: 5_000 },
      { as: 'choices', field: 'industries', list: 'industries', look: 'search' },
    ],
  },
  {
    key: 'thesis',
    fields: [
      { as: 'texts', field: 'thesis.text', limit: 5_000, only: INVESTOR },
      { as: 'choices', field: 'thesis.fields', list: 'smallFields', look: 'search', only: INVESTOR },
      { as: 'range', field: 'thesis.trl', only: INVESTOR },
      { as: 'choices', field: 'thesis.prefectures', list: 'prefectures', look: 'search', only: INVESTOR },
      { as: 'number', field: 'thesis.ticketMin', min: 0, max: MOST_YEN, half: true, only: INVESTOR },
      { as: 'number', field: 'thesis.ticketMax', min: 0, max: MOST_YEN, half: true, only: INVESTOR },
    ],
  },
  {
    key: 'facts',
    fields: [
      { as: 'line', field: 'houjinNumber', numeric: true, half: true },
      { as: 'line', field: 'ror', half: true },
      { as: 'number', field: 'employees', min: 0, max: 10_000_000, half: true },
      { as: 'number', field: 'capitalYen', min: 0, max: 100_000_000_000_000, half: true },
    ],
  },
]
