import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOFTWARE } from './software'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const shipped = Object.keys(read('package.json').dependencies)
const listed: readonly string[] = SOFTWARE.map(([name]) => name)

describe('the licences page', () => {
  it.each(shipped)('names %s, which the pages depend on', (name) => {
    expect(listed).toContain(name)
  })

  it.each(SOFTWARE)('says of %s what the package says itself', (name, _title, licence) => {
    expect(read(`node_modules/${name}/package.json`).license).toBe(licence)
  })
})
