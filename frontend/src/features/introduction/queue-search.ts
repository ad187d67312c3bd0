import type { IntroductionState } from '../../api/types'
import { OPEN_STATES, PAST_STATES } from '../../introduction/introduction-queries'
import type { IntroductionsSearch } from '../../search-params'
import { listOf, oneOf, textOf } from '../../search-values'

export const STATES: readonly IntroductionState[] = [...OPEN_STATES, ...PAST_STATES]

export const VIEWS = ['all', 'mine', 'theirs', 'past'] as const
export type View = (typeof VIEWS)[number]

/** What the address of the queue asks for. */
export function queueSearch(search: Record<string, unknown>): IntroductionsSearch {
  const states = (listOf(search.state) ?? []).filter((one) => STATES.some((state) => state === one))
  return {
    state: states.length > 0 ? states : undefined,
    turn: oneOf(search.turn, ['mine', 'theirs']),
    due: oneOf(search.due, ['overdue']),
    assigned: oneOf(search.assigned, ['me', 'nobody']),
    record: textOf(search.record),
  }
}

/** It is nobody's turn in what is over: that stands apart from what the other side has to do. */
export function asked(search: IntroductionsSearch): IntroductionsSearch {
  return search.turn === 'theirs' && !search.state ? { ...search, state: OPEN_STATES } : search
}

export function viewOf({ turn, state }: IntroductionsSearch): View {
  if (turn) return turn
  return state?.join() === PAST_STATES.join() ? 'past' : 'all'
}

export function inView(search: IntroductionsSearch, view: View): IntroductionsSearch {
  return {
    ...search,
    turn: view === 'mine' || view === 'theirs' ? view : undefined,
    state: view === 'past' ? PAST_STATES : undefined,
  }
}

/** Conditions besides the view and the record. */
export function isNarrowed(search: IntroductionsSearch): boolean {
  return Boolean(search.due || search.assigned || (search.state && viewOf(search) !== 'past'))
}
