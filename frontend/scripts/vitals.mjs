// Measures LCP and CLS of public pages of a running product, and fails on a budget, a script error or a report of the
// content security policy: node scripts/vitals.mjs http://localhost:8080
// Chromium is the one in CHROME_PATH, throttled as a phone on slow 4G.
import { chromium } from '@playwright/test'

const CLS = 0.02
const LCP_MILLIS = 2000
const SETTLED_MILLIS = 6000
const SCREENS = { mobile: [390, 844], desktop: [1280, 900] }
// As Lighthouse throttles: round trip 150 ms, 1.6 Mbit/s down, 750 kbit/s up; the processor four times slower.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
const CPU = 4

const site = process.argv[2] ?? 'http://localhost:8080'

async function firstOf(kind) {
  const map = await (await fetch(`${site}/sitemaps/${kind}-1.xml`)).text()
  return new URL(map.match(/<loc>([^<]*)<\/loc>/)[1]).pathname
}

const pages = ['/ja', '/ja/seeds', '/en/needs']
for (const kind of ['seeds', 'needs', 'people', 'orgs']) {
  const path = await firstOf(kind)
  pages.push(path, path.replace('/ja/', '/en/'))
}

/** Runs in the page before anything else. */
function observe() {
  window.vitals = { cls: 0, lcp: 0, largest: null }
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.vitals.cls += shift.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1)
    window.vitals.lcp = last.startTime
    window.vitals.largest = last.element
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    console.error(`content security policy: ${violatedDirective}`),
  )
}

async function measure(browser, path, [width, height]) {
  const page = await browser.newPage({ viewport: { width, height } })
  const faults = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.addInitScript(observe)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  await page.goto(site + path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(SETTLED_MILLIS)
  const vitals = await page.evaluate(() => {
    const { cls, lcp, largest } = window.vitals
    return { cls, lcp, maker: largest?.isConnected ? 'React' : 'server' }
  })
  await page.context().close()
  return { ...vitals, faults }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const rows = []
for (const path of pages) {
  for (const [screen, size] of Object.entries(SCREENS)) {
    const { cls, lcp, maker, faults } = await measure(browser, path, size)
    const holds = cls <= CLS && lcp <= LCP_MILLIS && faults.length === 0
    rows.push(holds)
    console.log(
      `${holds ? '✓' : '✗'} ${screen.padEnd(7)} LCP ${String(Math.round(lcp)).padStart(5)} ms (by the ${maker})  CLS ${cls.toFixed(4)}  ${path}`,
    )
    for (const fault of faults) console.log(`    ${fault}`)
  }
}
await browser.close()
process.exitCode = rows.every(Boolean) ? 0 : 1
