import type { CDPSession, Page, ViewportSize } from '@playwright/test'
import {
  expectAccessible,
  expectNoShift,
  expectNoSidewaysScroll,
  readToTheEnd,
  settled,
  watchShifts,
} from './audit'
import { expect, open, type Role, signIn, test } from './journey'
import {
  aBoard,
  aCheck,
  aConsultation,
  anIntroduction,
  aQuestion,
  bestTwo,
  ownRecord,
  published,
} from './records'
import { pathsOfRoutes } from './route-table'
import { WINDOWS } from './windows'

const NARROW = { width: 320, height: 640 }
const TWICE = '200%'

/** Patience with one page on a busy machine, in milliseconds. */
const A_PAGE = 60_000

interface Visit {
  as?: Role
  /** What stands in the place of `$id`. */
  id?: (page: Page) => Promise<string>
  query?: string | ((page: Page, id: string) => Promise<string>)
}

const anySeed = (page: Page) => published(page, 'seed', '固体電解質')
const anyNeed = (page: Page) => published(page, 'need', '固体電解質')
const anyResearcher = (page: Page) => published(page, 'researcher', '電池')
const anyOrganization = (page: Page) => published(page, 'organization', '大学')
const anInvestor = (page: Page) => published(page, 'organization', 'あけの橋ベンチャーズ')

/** Who looks at each page of the table of routes, and at which record. */
const VISITS: Record<string, Visit> = {
  '/': {},
  search: { query: '?q=電池' },
  seeds: {},
  'seeds/new': { as: 'researcher' },
  'seeds/$id': { id: anySeed },
  'seeds/$id/edit': { as: 'coordinator', id: ownRecord('seed') },
  'seeds/$id/history': { as: 'coordinator', id: ownRecord('seed') },
  'seeds/$id/access': { as: 'coordinator', id: ownRecord('seed') },
  'seeds/$id/compare': { as: 'coordinator', id: ownRecord('seed'), query: bestTwo('seed') },
  'seeds/$id/matches': { as: 'coordinator', id: ownRecord('seed') },
  needs: {},
  'needs/new': { as: 'company' },
  'needs/$id': { id: anyNeed },
  'needs/$id/edit': { as: 'company', id: ownRecord('need') },
  'needs/$id/history': { as: 'company', id: ownRecord('need') },
  'needs/$id/access': { as: 'company', id: ownRecord('need') },
  'needs/$id/matches': { id: anyNeed },
  'needs/$id/compare': { id: anyNeed, query: bestTwo('need') },
  people: {},
  'people/new': { as: 'coordinator' },
  'people/$id': { id: anyResearcher },
  'people/$id/edit': { as: 'coordinator', id: ownRecord('researcher') },
  'people/$id/history': { as: 'coordinator', id: ownRecord('researcher') },
  'people/$id/compare': { as: 'coordinator', id: ownRecord('researcher'), query: bestTwo('researcher') },
  'people/$id/matches': { as: 'coordinator', id: ownRecord('researcher') },
  orgs: {},
  'orgs/new': { as: 'admin' },
  'orgs/$id': { id: anyOrganization },
  'orgs/$id/edit': { as: 'coordinator', id: ownRecord('organization') },
  'orgs/$id/matches': { id: anInvestor },
  'orgs/$id/compare': { id: anInvestor, query: bestTwo('organization') },
  'orgs/$id/members': { as: 'coordinator', id: ownRecord('organization') },
  'orgs/$id/handover': { as: 'coordinator', id: ownRecord('organization') },
  'orgs/$id/activity': { as: 'coordinator', id: ownRecord('organization') },
  'orgs/$id/history': { as: 'coordinator', id: ownRecord('organization') },
  'me/records': { as: 'coordinator' },
  'me/activity': { as: 'coordinator' },
  coordinators: { as: 'coordinator' },
  'coordinators/questions': { as: 'coordinator' },
  'coordinators/questions/$id': { as: 'coordinator', id: aQuestion },
  'me/pairs': { as: 'coordinator' },
  'me/shared': { as: 'company' },
  clearances: { as: 'officer' },
  'clearances/$id': { as: 'coordinator', id: (page) => aCheck(page, 'あおぞら') },
  introductions: { as: 'coordinator' },
  'introductions/$id': { as: 'coordinator', id: anIntroduction },
  consultations: { as: 'coordinator' },
  'consultations/new': {},
  'consultations/$id': {
    as: 'company',
    id: (page) => aConsultation(page, 'みなも工科大学', '夏になると接着がはがれる'),
  },
  boards: { as: 'company' },
  'boards/shared': {},
  'boards/$id': { as: 'company', id: (page) => aBoard(page, '電池の候補') },
  tickets: { as: 'admin' },
  'me/import': { as: 'coordinator' },
  'me/alerts': { as: 'company' },
  notifications: { as: 'company' },
  unsubscribe: {},
  confirm: {},
  inbox: { as: 'coordinator' },
  quality: { as: 'coordinator' },
  login: {},
  join: { as: 'company' },
  'settings/account': { as: 'company' },
  'settings/keys': {},
  accessibility: {},
  help: {},
  licences: {},
}

test('every page of the table of routes is looked at', () => {
  expect(pathsOfRoutes().sort()).toEqual(Object.keys(VISITS).sort())
})

// One person looks at several pages one after the other: a browser's new window costs as much as the page in it.
const AT_ONE_SITTING = 7
const PEOPLE = [...new Set(Object.values(VISITS).map(({ as }) => as))]
const SITTINGS = PEOPLE.flatMap((as) => {
  const pages = Object.entries(VISITS).filter(([, visit]) => visit.as === as)
  const count = Math.ceil(pages.length / AT_ONE_SITTING)
  return Array.from({ length: count }, (_, part) => ({
    as,
    pages: pages.slice(part * AT_ONE_SITTING, (part + 1) * AT_ONE_SITTING),
  }))
})

// Opened in Japanese at one width and in English at the other, looked at in both at both: a window that is made wider or
// narrower must show what one opened so shows, and to open a page is half the work.
for (const [turn, language] of (['ja', 'en'] as const).entries()) {
  for (const [number, { as, pages }] of SITTINGS.entries()) {
    const widths = (turn + number) % 2 ? [WINDOWS.phone, WINDOWS.desktop] : [WINDOWS.desktop, WINDOWS.phone]
    const name = `${language} ${number + 1}: what ${as ? `the ${as}` : 'a visitor'} sees is accessible, still and as wide as the window`
    test(name, async ({ page }) => {
      test.setTimeout(pages.length * A_PAGE)
      if (as) await signIn(page, as)
      const cache = await withoutCache(page)
      const shifts = await watchShifts(page)
      const failures: string[] = []
      for (const [path, visit] of pages) {
        await test.step(`/${language}/${path}`, async () => {
          await lookAt(page, path, visit, language, widths).catch((failure: Error) =>
            failures.push(`/${language}/${path}: ${failure.message}`),
          )
        })
      }
      await shifts.dispose()
      await cache.detach()
      expect(failures).toEqual([])
    })
  }
}

async function lookAt(page: Page, path: string, visit: Visit, language: 'ja' | 'en', widths: ViewportSize[]) {
  const [first = NARROW, ...others] = widths
  await page.setViewportSize(first)
  const id = (await visit.id?.(page)) ?? ''
  const query = typeof visit.query === 'function' ? await visit.query(page, id) : (visit.query ?? '')

  await open(page, `/${language}/${path.replace('$id', id)}${query}`.replace(/\/+$/, ''))
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page).toHaveTitle(/.+ \| 架け橋 Kakehashi/)
  await expectNoShift(page)

  for (const width of [first, ...others]) {
    await test.step(`${width.width} pixels wide`, async () => {
      await page.setViewportSize(width)
      await readToTheEnd(page)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  }
  await page.setViewportSize(NARROW)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(WINDOWS.desktop)
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), TWICE)
  await expectNoSidewaysScroll(page)
}

/** Every page is loaded over the network, as by somebody who opens it first. */
async function withoutCache(page: Page): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true })
  return browser
}
