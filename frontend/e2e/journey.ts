import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Response,
  type WebError,
} from '@playwright/test'

export type Role = 'company' | 'coordinator' | 'researcher' | 'officer' | 'admin'

/** Of the accounts of the demonstration, as its login page shows it. */
export const PASSWORD = 'kakehashi'

interface Complaints {
  /** @returns how to stop it */
  listenTo: (context: BrowserContext) => () => void
  /** What this journey provokes on purpose, such as the browser's note about a refused request. */
  expect: (...patterns: RegExp[]) => void
  unexpected: () => string[]
}

/**
 * Hears what must never happen on any page: an error in the console (a broken content security policy is one),
 * an exception nobody caught, a request to a foreign host.
 */
function complaintsAt(home: string): Complaints {
  const heard: string[] = []
  const expected: RegExp[] = []
  return {
    listenTo(context) {
      const toConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
      }
      const toError = (failure: WebError) => heard.push(String(failure.error()))
      const toRequest = (request: Request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== home)
          heard.push(`asks a foreign host: ${request.url()}`)
      }
      context.on('console', toConsole).on('weberror', toError).on('request', toRequest)
      return () => context.off('console', toConsole).off('weberror', toError).off('request', toRequest)
    },
    expect: (...patterns) => expected.push(...patterns),
    unexpected: () => heard.filter((one) => !expected.some((pattern) => pattern.test(one))),
  }
}

/**
 * The window in which a worker's journeys follow one another: to open one of its own for each costs more than most
 * journeys do. What a journey leaves behind is cleared away, all but the cache of what the server says never changes.
 */
interface Desk {
  page: Page
  clear: () => Promise<void>
}

async function deskIn(context: BrowserContext, home: string): Promise<Desk> {
  const page = await context.newPage()
  const window = page.viewportSize()
  const browser = await context.newCDPSession(page)
  return {
    page,
    clear: async () => {
      for (const other of context.pages()) if (other !== page) await other.close()
      page.removeAllListeners()
      await context.setOffline(false)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      // An address of the same origin without a program, which alone reaches what the tab remembers.
      await page.goto(`${home}/robots.txt`)
      await page.evaluate(() => sessionStorage.clear())
      await browser.send('Storage.clearDataForOrigin', { origin: home, storageTypes: 'all' })
      await context.clearCookies()
      await page.emulateMedia({ colorScheme: null, forcedColors: null })
      if (window) await page.setViewportSize(window)
    },
  }
}

interface Fixtures {
  complaints: Complaints
  /** Somebody else at a browser of their own, signed in when a role is given. */
  someone: (role?: Role) => Promise<Page>
}

export const test = base.extend<Fixtures, { desk: Desk }>({
  desk: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', hasTouch = false, locale, timezoneId, viewport = null } = project.use
      const context = await browser.newContext({
        baseURL,
        hasTouch,
        viewport,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      })
      await use(await deskIn(context, new URL(baseURL).origin))
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ desk }, use) => use(desk.page.context()),
  page: async ({ desk, colorScheme }, use) => {
    await desk.page.emulateMedia({ colorScheme })
    await use(desk.page)
    await desk.clear()
  },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = complaintsAt(new URL(baseURL ?? '').origin)
      const stop = complaints.listenTo(context)
      await use(complaints)
      stop()
      expect(complaints.unexpected()).toEqual([])
    },
    { auto: true },
  ],
  someone: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (role) => {
      const context = await browser.newContext()
      contexts.push(context)
      complaints.listenTo(context)
      const page = await context.newPage()
      if (role) await signIn(page, role)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

/** Signs in behind the scenes; the road through the login page has a journey of its own. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const answer = await page.request.post('/auth/session', {
    form: { j_username: role, j_password: PASSWORD },
    headers: { 'X-Requested-With': 'JavaScript' },
  })
  expect(answer.ok(), `${role} signs in`).toBe(true)
}

let written = 0

/** A title nobody else has used, in this run or an earlier one on the same data. */
export function unique(title: string): string {
  written += 1
  return `${title} ${Date.now().toString(36)}-${process.pid}-${written}`
}

/**
 * Opens an address and waits until the page is the program's: before, the server's stands there, and the same is
 * made once more out of sight.
 */
export async function open(page: Page, address: string): Promise<Response | null> {
  const answer = await page.goto(address)
  await page.getByRole('region', { name: /^(お知らせ|Notifications)/ }).waitFor({ state: 'attached' })
  return answer
}

/** Opens a page and waits until all of it is here; the keys of every page come with the last part. */
export async function openWithKeys(page: Page, address: string): Promise<void> {
  await open(page, address)
  await page.getByRole('status', { name: /^(接続|Connection)$/ }).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}

/** Where there is little room, parts of a page stand behind a button. */
export function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 768
}

/** The navigation and the account. */
export async function openMenu(page: Page): Promise<void> {
  if (isNarrow(page)) await page.getByRole('button', { name: /^(メニュー|Menu)$/ }).click()
}
