import type { Scope } from '../../api/types'

/** The parts of a scope sheet in the order in which they are read. */
export const SCOPE_PARTS = [
  'purpose',
  'method',
  'roles',
  'cost',
  'results',
  'issues',
] as const satisfies (keyof Scope)[]

export const EMPTY_SCOPE: Scope = { purpose: '', method: '', roles: '', cost: '', results: '', issues: '' }
