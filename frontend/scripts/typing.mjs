// How soon a key shows while a need is being written: event durations in the editor, on a processor as it is and on
// one four times slower. node scripts/typing.mjs [ADDRESS], beside a product with the demonstration's accounts.
import { chromium } from '@playwright/test'

const ADDRESS = process.argv[2] ?? 'http://localhost:8080'
const KEYS = 180
const MILLIS_BETWEEN = 80
/** Slowdown of the processor → most milliseconds at the 98th percentile. */
const MOST = new Map([
  [1, 50],
  [4, 150],
])

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [slowdown, most] of MOST) {
  const durations = await typeAt(slowdown)
  // Only what takes 16 ms or more is reported; the rest of the keys were quicker.
  const p98 = durations[Math.floor(KEYS * 0.02)] ?? 0
  console.log(
    `processor ${slowdown}× slower: ${KEYS} keys, p98 ${p98} ms (at most ${most}), greatest ${durations[0] ?? 0} ms`,
  )
  if (p98 > most) process.exitCode = 1
}
await browser.close()

/** The reported durations of the keys, the greatest first. */
async function typeAt(slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  const page = await context.newPage()
  const answer = await page.request.post(`${ADDRESS}/auth/session`, {
    form: { j_username: 'company', j_password: 'kakehashi' },
    headers: { 'X-Requested-With': 'JavaScript' },
  })
  if (!answer.ok()) throw new Error(`the demonstration's account was refused: ${answer.status()}`)
  await page.addInitScript(() => {
    window.durations = []
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') window.durations.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 })
  })
  await page.goto(`${ADDRESS}/ja/needs/new`)
  await page.waitForLoadState('networkidle')
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const field = page.getByRole('textbox', { name: /解決したい課題.*日本語/ })
  await field.click()
  // A pause after every sentence lets the live list come and be drawn between the keys.
  const sentence = 'solid electrolyte dense at low temperature '
  for (let typed = 0; typed < KEYS; typed += 1) {
    const key = sentence[typed % sentence.length]
    await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 10 })
    await page.waitForTimeout(key === ' ' ? 5 * MILLIS_BETWEEN : MILLIS_BETWEEN)
  }
  if ((await field.inputValue()).length !== KEYS) throw new Error('not every key arrived')
  const durations = await page.evaluate(() => window.durations)
  await context.close()
  return durations.sort((a, b) => b - a)
}
