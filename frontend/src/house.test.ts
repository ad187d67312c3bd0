import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(__dirname)
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('api/generated'))
  .map((file) => file.replaceAll('\\', '/'))

/** Rooms that know no feature and may be used by every one of them, lower floors first. */
const FLOORS = [
  'i18n',
  'api',
  'files',
  'ui',
  'vocabulary',
  'session',
  'notification',
  'match',
  'alert',
  'record',
  'form',
  'clearance',
  'editing',
  'introduction',
  'board',
  'shell',
]
const MAX_LINES = 150

function imports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((found) =>
    relative(SRC, resolve(SRC, dirname(file), found[1] ?? '')).replaceAll('\\', '/'),
  )
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.startsWith('testing/')
}

describe('the house', () => {
  it('keeps features apart', () => {
    const crossings = FILES.flatMap((file) => {
      const own = file.match(/^features\/([^/]+)\//)?.[1]
      return imports(file)
        .filter((target) => own && target.startsWith('features/') && !target.startsWith(`features/${own}/`))
        .map((target) => `${file} → ${target}`)
    })

    expect(crossings).toEqual([])
  })

  it('lets rooms below the features know no feature', () => {
    const crossings = FILES.filter((file) => FLOORS.includes(file.split('/')[0] ?? '')).flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('features/'))
        .map((target) => `${file} → ${target}`),
    )

    expect(crossings).toEqual([])
  })

  it('lets ui and api know only what lies below them', () => {
    const allowed: Record<string, string[]> = { i18n: [], api: ['i18n'], ui: ['i18n', 'api'] }
    const crossings = FILES.filter((file) => !isTest(file)).flatMap((file) => {
      const floor = file.split('/')[0] ?? ''
      return imports(file)
        .filter(
          (target) => allowed[floor] && ![floor, ...allowed[floor]].includes(target.split('/')[0] ?? ''),
        )
        .map((target) => `${file} → ${target}`)
    })

    expect(crossings).toEqual([])
  })

  it('keeps fixtures out of the product', () => {
    const users = FILES.filter((file) => !isTest(file) && file !== 'main.tsx').filter((file) =>
      imports(file).some((target) => target.startsWith('testing/')),
    )

    expect(users).toEqual([])
  })

  it('names files in kebab-case', () => {
    expect(FILES.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([])
  })

  it('keeps components short', () => {
    const long = FILES.filter(
      (file) => file.endsWith('.tsx') && !isTest(file) && file !== 'routes.tsx',
    ).filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > MAX_LINES)

    expect(long).toEqual([])
  })
})
