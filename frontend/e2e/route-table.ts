import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const TABLE = resolve(import.meta.dirname, '../src/routes.tsx')

/** Every path below the language in the one table of routes; an editor has two, for a new record and for one there is. */
export function pathsOfRoutes(): string[] {
  const [, children = ''] = readFileSync(TABLE, 'utf8').split('languageRoute.addChildren(')
  const pages = [...children.matchAll(/^\s+path: '([^']+)'/gm)].map((found) => found[1] ?? '')
  const editors = [...children.matchAll(/editorRoute\(\s*'([^']+)'/g)].map((found) => found[1] ?? '')
  return [...pages, ...editors.flatMap((place) => [`${place}/new`, `${place}/$id/edit`])]
}
