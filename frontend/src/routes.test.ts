import { readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createAppRouter } from './routes'

const SERVER_TABLE = '../src/main/java/kakehashi/page/Route.java'
const LANGUAGE = '/$language'

test('the server knows every page and no other', () => {
  const pages = Object.keys(createAppRouter(new QueryClient()).routesByPath)
    .filter((path) => path.startsWith(LANGUAGE))
    .map((path) => path.slice(LANGUAGE.length + 1))

  const served = Array.from(
    readFileSync(SERVER_TABLE, 'utf8').matchAll(/new Route\("([^"]*)"/g),
    ([, path]) => path,
  )

  expect(served.length).toBeGreaterThan(30)
  expect(served.toSorted()).toEqual(pages.toSorted())
})
