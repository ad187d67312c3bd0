/** Why a candidate is not relevant; the order is that of the keys 1 to 8. */
export const DECLINE_REASONS = [
  'TOO_EARLY',
  'BENEFIT_UNCLEAR',
  'ROUTE_UNCLEAR',
  'DESCRIPTION_UNCLEAR',
  'TECHNICAL',
  'PRIORITY_OR_BUDGET',
  'CAPACITY',
  'IP_OR_TERMS',
] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]
export type Mark = 'KEPT' | DeclineReason
/** Marks by the id of the candidate. */
export type Marks = Readonly<Record<string, Mark>>
/** Marks as this device has them: null where one was taken back and the server has not heard of it yet. */
export type OwnMarks = Readonly<Record<string, Mark | null>>

const PREFIX = 'kakehashi.marks.'
const NONE: OwnMarks = {}
const known = new Map<string, OwnMarks>()
const listeners = new Set<() => void>()

function isMark(value: unknown): value is Mark | null {
  return value === null || value === 'KEPT' || DECLINE_REASONS.some((reason) => reason === value)
}

export function isDeclined(mark: Mark | undefined): mark is DeclineReason {
  return mark !== undefined && mark !== 'KEPT'
}

function stored(key: string): OwnMarks {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}')
    const entries = Object.entries(raw ?? {}).filter((entry): entry is [string, Mark | null] =>
      isMark(entry[1]),
    )
    return entries.length === 0 ? NONE : Object.fromEntries(entries)
  } catch {
    // Without storage, or with something foreign in it, there are no marks.
    return NONE
  }
}

/** What somebody thinks of candidates, on this device: for good without an account, else until the server has it. */
export const markStore = {
  read(key: string): OwnMarks {
    const marks = known.get(key) ?? stored(key)
    known.set(key, marks)
    return marks
  },
  put(key: string, id: string, mark: Mark | null | undefined): void {
    const { [id]: _before, ...others } = markStore.read(key)
    const marks = mark === undefined ? others : { ...others, [id]: mark }
    known.set(key, marks)
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(marks))
    } catch {
      // Without storage the marks live as long as the page.
    }
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    // Another window of the same browser may mark, too.
    const onStorage = () => {
      known.clear()
      listener()
    }
    // While nobody looked, another window may have marked.
    if (listeners.size === 0) known.clear()
    listeners.add(listener)
    window.addEventListener('storage', onStorage)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', onStorage)
    }
  },
}
