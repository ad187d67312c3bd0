/** Fields that both sides changed, and the sheet with everything that can be decided without asking. */
export interface Merge<S> {
  merged: S
  disputed: Array<keyof S & string>
}

/**
 * Brings two edits of one base together, field by field: what only one side changed is taken,
 * what both changed differently is left to the person (`merged` then holds my version).
 */
export function merge<S extends object>(base: S, mine: S, theirs: S): Merge<S> {
  const merged: S = { ...theirs }
  const disputed: Array<keyof S & string> = []
  for (const field of fieldsOf(base, mine, theirs)) {
    if (same(mine[field], base[field])) continue
    merged[field] = mine[field]
    if (!same(theirs[field], base[field]) && !same(theirs[field], mine[field])) disputed.push(field)
  }
  return { merged, disputed }
}

/** Equal as far as a person can see: missing, null, empty text and empty lists are one. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b))
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(normal)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, normal(inner)] as const)
      .filter(([, inner]) => inner !== null)
      .sort(([a], [b]) => a.localeCompare(b))
    return entries.length === 0 ? null : Object.fromEntries(entries)
  }
  return value === undefined || value === '' ? null : value
}

function fieldsOf<S extends object>(...sheets: S[]): Array<keyof S & string> {
  const names = new Set(sheets.flatMap((sheet) => Object.keys(sheet)))
  return [...names].filter((name): name is keyof S & string => sheets.some((sheet) => name in sheet))
}
