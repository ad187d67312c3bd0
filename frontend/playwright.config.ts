import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { WINDOWS } from './e2e/windows'

/** The same engine without windows draws a page in two thirds of the time. */
const BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** They look at each page in both windows themselves. */
const PAGES = '**/pages.e2e.ts'

/** What all the others leave behind is in its list: it looks at both windows itself, once they have finished. */
const LATE = '**/quality.e2e.ts'

/** Others sign in as the people whose places it changes: it looks at both windows itself, after all of them. */
const ALONE = '**/handover.e2e.ts'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  // Every journey makes its own records, so that browsers can go side by side and in any order.
  fullyParallel: true,
  // A page waits a while for its network to be idle; a third browser uses that time of two processors.
  workers: 3,
  // Patience for machines that are busy with other checks; nothing is tried twice.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.KAKEHASHI_URL ?? 'http://localhost:8080',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? BROWSERS.find((browser) => existsSync(browser)),
      // A page lives for some seconds: to optimize its program took two fifths of the processor time that it saw.
      args: ['--no-sandbox', '--js-flags=--no-opt --no-maglev'],
    },
  },
  projects: [
    { name: 'pages', testMatch: PAGES },
    { name: 'desktop', testIgnore: [PAGES, LATE, ALONE], use: { viewport: WINDOWS.desktop } },
    { name: 'phone', testIgnore: [PAGES, LATE, ALONE], use: { viewport: WINDOWS.phone, hasTouch: true } },
    {
      name: 'late',
      testMatch: LATE,
      dependencies: ['pages', 'desktop', 'phone'],
      use: { viewport: WINDOWS.desktop },
    },
    {
      name: 'alone',
      testMatch: ALONE,
      dependencies: ['late'],
      use: { viewport: WINDOWS.desktop },
    },
  ],
})
