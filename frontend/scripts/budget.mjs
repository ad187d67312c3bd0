// Sums the gzipped JavaScript and CSS that each route needs, from the manifest of the build,
// and fails when a route is above its budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const KILO = 1000
const BUDGETS = {
  shell: 110,
  'features/seed/seed-page': 120,
  'features/need/need-editor-page': 205,
  other: 180,
  client: 3,
  css: 16,
}

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const sizes = new Map()
function gzipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length)
  return sizes.get(file)
}

/** The files a chunk needs before it can run: itself and what it imports statically. */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key]
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const imported of chunk.imports ?? []) {
    if (!found.has(manifest[imported].file)) filesOf(imported, found)
  }
  return found
}

function kilobytes(files, ending) {
  const bytes = [...files]
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipped(file), 0)
  return bytes / KILO
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const first = filesOf(entry)
// Budgets of pages are those of React, router, query, frame and page; the API client has a row of its own.
const client = Object.values(manifest).find((chunk) => chunk.name === 'api-client')
const shell = new Set([...first].filter((file) => file !== client?.file))
const rows = [{ name: 'shell', js: kilobytes(shell, '.js'), budget: BUDGETS.shell }]
if (client) rows.push({ name: 'api-client', js: kilobytes([client.file], '.js'), budget: BUDGETS.client })
const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*-page\.tsx$/.test(key))
for (const key of pages.sort()) {
  const name = key.replace('src/', '').replace('.tsx', '')
  const files = new Set([...shell, ...filesOf(key)].filter((file) => file !== client?.file))
  rows.push({ name, js: kilobytes(files, '.js'), budget: BUDGETS[name] ?? BUDGETS.other })
}
const css = kilobytes(
  new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])])),
  '.css',
)
rows.push({ name: 'css', js: css, budget: BUDGETS.css })

let failed = false
for (const { name, js, budget } of rows) {
  const over = js > budget
  failed ||= over
  console.log(`${name.padEnd(48)} ${js.toFixed(1).padStart(7)} kB of ${budget} kB${over ? '  OVER' : ''}`)
}
if (pages.length === 0) throw new Error('the manifest names no page')
process.exitCode = failed ? 1 : 0
