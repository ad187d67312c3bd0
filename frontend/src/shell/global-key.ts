export type GlobalKey =
  | 'command'
  | 'help'
  | 'g'
  | 'search'
  | 'needs'
  | 'seeds'
  | 'people'
  | 'organizations'
  | 'mine'
  | 'introductions'
  | 'inbox'
  | 'home'
  | 'new'
  | 'language'

const LETTERS: Record<string, GlobalKey> = { '?': 'help', '/': 'search', g: 'g', n: 'new', l: 'language' }
const AFTER_G: Record<string, GlobalKey> = {
  n: 'needs',
  s: 'seeds',
  p: 'people',
  o: 'organizations',
  m: 'mine',
  i: 'introductions',
  w: 'inbox',
  h: 'home',
}

const TYPED_IN =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])'

interface Circumstances {
  lettersOn: boolean
  /** `G` was the key before, a moment ago. */
  afterG: boolean
}

/** What a key pressed anywhere on a page means; nothing while an input method is composing. */
export function globalKey(event: KeyboardEvent, { lettersOn, afterG }: Circumstances): GlobalKey | null {
  if (event.isComposing || event.defaultPrevented) return null
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return 'command'
  if (!lettersOn || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.target instanceof Element && event.target.closest(`${TYPED_IN}, dialog`)) return null
  const letter = event.key.toLowerCase()
  return (afterG ? AFTER_G[letter] : undefined) ?? LETTERS[letter] ?? null
}
