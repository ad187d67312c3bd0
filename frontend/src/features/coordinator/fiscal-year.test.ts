import { expect, test } from 'vitest'
import { fiscalYear } from './fiscal-year'

test.each([
  [new Date(2026, 2, 31), 0, '2025-04-01', '2026-03-31'],
  [new Date(2026, 3, 1), 0, '2026-04-01', '2027-03-31'],
  [new Date(2026, 10, 29), 1, '2025-04-01', '2026-03-31'],
])('the fiscal year of %s, %i back, begins in April', (day, back, from, to) => {
  expect(fiscalYear(day, back)).toEqual({ from, to })
})
