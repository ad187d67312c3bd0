import { expect, test } from 'vitest'
import { isStale } from './freshness'

const NOW = new Date('2026-11-29T00:00:00Z')

test.each([
  ['2025-11-29T00:00:00Z', 12, true],
  ['2025-11-29T00:00:01Z', 12, false],
  ['2026-10-29T00:00:00Z', 1, true],
  ['2026-11-28T00:00:00Z', 1, false],
])('%s is stale after %i months: %s', (updatedAt, months, stale) => {
  expect(isStale(updatedAt, months, NOW)).toBe(stale)
})
