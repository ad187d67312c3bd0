import { describe, expect, it } from 'vitest'
import type { Match, Reason } from '../api/types'
import { pointsOf, totalOf } from './points'

const NOTHING = { kind: 'nothing-to-compare' } as const
const SIGNALS = ['text', 'field', 'readiness', 'region', 'mode', 'freshness'] as const

function matchWith(...points: number[]): Pick<Match, 'score' | 'reasons'> {
  const reasons = points.map(
    (value, index): Reason => ({ signal: SIGNALS[index] ?? 'text', points: value, because: NOTHING }),
  )
  return { score: points.reduce((sum, value) => sum + value, 0), reasons }
}

describe('points', () => {
  it.each([
    ['thirds', [1 / 3, 1 / 3, 1 / 3]],
    ['halves of a point', [0.405, 0.105, 0.205]],
    ['sums with dust of floating point', [0.1, 0.2, 0.3, 0.07]],
    ['nothing', [0, 0]],
    ['everything', [0.55, 0.2, 0.1, 0.05, 0.05, 0.05]],
  ])('add up to the total: %s', (_case, parts) => {
    const match = matchWith(...parts)

    const sum = pointsOf(match).reduce((before, { points }) => before + points, 0)

    expect(sum).toBe(totalOf(match))
  })

  it('stay within one point of the exact value', () => {
    expect(pointsOf(matchWith(0.524, 0.103, 0.018)).map(({ points }) => points)).toEqual([53, 10, 2])
    expect(pointsOf(matchWith(0.526, 0.107, 0.019)).map(({ points }) => points)).toEqual([52, 11, 2])
  })
})
