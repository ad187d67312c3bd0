import { describe, expect, it } from 'vitest'

interface CatalogueModule {
  ja?: unknown
  en?: unknown
}

const japanese = import.meta.glob<CatalogueModule>(['../**/*.ja.ts', '../**/ja.ts'], { eager: true })
const english = import.meta.glob<CatalogueModule>(['../**/*.en.ts', '../**/en.ts'], { eager: true })
const pairs = Object.entries(japanese).map(([path, { ja }]) => {
  const twin = path.replace(/ja\.ts$/, 'en.ts')
  return [path, ja, english[twin]?.en] as const
})

/** Texts in Japanese writing that belong into the English catalogue: names of languages and products. */
const MAY_BE_JAPANESE = /^(日本語|架け橋.*)$/

function texts(value: unknown, path = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(2, 2, 2, 2))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

/**
 * Texts `endOf` that do not hold those of `end`: the one is the name of the button on which the other stands,
 * and who says aloud what stands there expects to press it (WCAG 2.5.3).
 */
const NO_NAMES = /(deskHint|acceptOne|done|readiness)Of$/

function misnamed(value: unknown): string[] {
  const all = new Map(texts(value).map(([key, text]) => [key, text.replace('…', '').toLowerCase()]))
  return [...all.keys()].filter((key) => {
    if (NO_NAMES.test(key)) return false
    const shown = all.get(key.replace(/(Of|For)$/, ''))
    return shown !== undefined && !all.get(key)?.includes(shown)
  })
}

describe.each(pairs)('%s', (_path, ja, en) => {
  it('has an English twin with the same keys', () => {
    expect(
      texts(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      texts(ja)
        .map(([key]) => key)
        .sort(),
    )
  })

  it('says something everywhere', () => {
    expect([...texts(ja), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has no Japanese left in the English texts', () => {
    const left = texts(en).filter(([, text]) => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text))
    expect(left.filter(([, text]) => !MAY_BE_JAPANESE.test(text))).toEqual([])
  })

  it('names buttons with the words that stand on them', () => {
    expect([...misnamed(ja), ...misnamed(en)]).toEqual([])
  })
})
