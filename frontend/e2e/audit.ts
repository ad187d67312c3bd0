import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Disposable, expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { WINDOWS } from './windows'

/** Short, since every page that is looked at reads it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA and below; target sizes are only looked at when 2.2 is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Sum of all layout shifts without a cause in the last half second. */
const MOST_SHIFT = 0.02

interface Shift {
  value: number
  moved: string[]
}

declare global {
  interface Window {
    shifts: Shift[]
    axe: typeof axe
  }

  /** Not yet among the types of the browser. */
  interface PerformanceEntry {
    hadRecentInput?: boolean
    value?: number
    sources?: { node: Node | null }[]
  }
}

/**
 * Starts to note what moves on the page; before the first address.
 *
 * @returns how to stop it
 */
export function watchShifts(page: Page): Promise<Disposable> {
  return page.addInitScript(() => {
    window.shifts = []
    const nameOf = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? '')
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value = 0, sources = [] } of list.getEntries()) {
        if (!hadRecentInput) window.shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export async function expectNoShift(page: Page): Promise<void> {
  const shifts = await page.evaluate(() => window.shifts)
  const sum = shifts.reduce((all, { value }) => all + value, 0)
  expect(sum, `what moved: ${JSON.stringify(shifts, null, 2)}`).toBeLessThanOrEqual(MOST_SHIFT)
}

/** The page has its heading and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Goes down the page, so that what loads only when a reader comes near is here, too. */
export async function readToTheEnd(page: Page): Promise<void> {
  const waiting = page.locator('[aria-busy=true]').filter({ visible: true })
  await expect(async () => {
    await page.evaluate(() => document.querySelector('[aria-busy=true]')?.scrollIntoView())
    expect(await waiting.count()).toBe(0)
  }).toPass({ intervals: [100] })
}

/** @param passedOver rules that cannot judge the page as it is shown; say why where it is called */
export async function expectAccessible(page: Page, passedOver: string[] = []): Promise<void> {
  // Its source is long: the browser reads it once a page, however often the page is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const found = await page.evaluate(
    async ({ tags, rules }) => {
      const { violations } = await window.axe.run({
        runOnly: tags,
        rules,
        resultTypes: ['violations'],
        preload: false,
      })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}`),
      )
    },
    { tags: TAGS, rules: Object.fromEntries(passedOver.map((rule) => [rule, { enabled: false }])) },
  )
  expect(found.join('\n')).toBe('')
}

/** WCAG 1.4.10: whatever is wider than the window scrolls within itself. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow, 'pixels that stick out').toBeLessThanOrEqual(0)
}

/** Looks at the page as it is now in both windows, and leaves it in the one it was in. */
export async function lookAt(page: Page): Promise<void> {
  const window = page.viewportSize()
  for (const size of [WINDOWS.phone, WINDOWS.desktop]) {
    await page.setViewportSize(size)
    await settled(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  if (window) await page.setViewportSize(window)
}
