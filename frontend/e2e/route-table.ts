import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const TABLE = resolve(import.meta.dirname, '../src/routes.tsx')

/** Every path below the language in the one table of routes; what stands there for all kinds of records is made of rows. */
export function pathsOfRoutes(): string[] {
  const source = readFileSync(TABLE, 'utf8')
  const [, children = ''] = source.split('languageRoute.addChildren(')
  const pages = paths(children, /(?:^\s+path: |\b(?:page|list|desk)\(\s*)'([^']+)'/gm)
  const under = paths(source, /(?:page|list|desk)\(`\$\{place\}([^`]+)`/g)
  const records = paths(children, /recordRoutes\(\s*'([^']+)'/g)
  const editors = paths(children, /editorRoute\(\s*'([^']+)'/g)
  return [
    ...pages,
    ...records.flatMap((place) => [place, ...under.map((path) => `${place}${path}`)]),
    ...editors.flatMap((place) => [`${place}/new`, `${place}/$id/edit`]),
  ]
}

function paths(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, path = '']) => path)
}
