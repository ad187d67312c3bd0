import type { Match } from '../api/types'

export const FULL_SCORE = 100

type Signal = Match['reasons'][number]['signal']

export interface SignalPoints {
  signal: Signal
  points: number
}

/** The score as people read it, 0 to 100. */
export function totalOf(match: Pick<Match, 'score'>): number {
  return Math.round(match.score * FULL_SCORE)
}

/** Whole points per reason that add up to the total: what rounding leaves over goes to the largest remainders. */
export function pointsOf(match: Pick<Match, 'score' | 'reasons'>): SignalPoints[] {
  const exact = match.reasons.map(({ signal, points }) => ({ signal, points: points * FULL_SCORE }))
  const whole = exact.map(({ signal, points }) => ({ signal, points: Math.floor(points) }))
  const left = totalOf(match) - whole.reduce((sum, { points }) => sum + points, 0)
  const byRemainder = exact
    .map(({ points }, index) => ({ index, remainder: points - Math.floor(points) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, Math.max(0, left))) {
    const row = whole[index]
    if (row) row.points += 1
  }
  return whole
}
