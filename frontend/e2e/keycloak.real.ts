import {
  type APIRequestContext,
  type APIResponse,
  expect,
  type Page,
  type PlaywrightWorkerArgs,
  test,
} from '@playwright/test'
import {
  administration,
  EVERY_FAULT,
  FROM_A_SCRIPT,
  fillIn,
  PASSWORD,
  signIn,
  someTokens,
  type Tokens,
  wayBack,
} from './keycloak'

// Beside a product that was started with --keycloak; the launcher's test command says where it keeps its data.
const PEOPLE = [
  {
    name: 'company',
    roles: ['company', 'manager'],
    greeting: '企業 太郎（見本）',
    organization: 'あおぞらモビリティ株式会社',
  },
  {
    name: 'coordinator',
    roles: ['coordinator', 'manager'],
    greeting: '橋本 渡（見本）',
    organization: 'みなも工科大学',
  },
  {
    name: 'researcher',
    roles: ['researcher'],
    greeting: '研究 花子（見本）',
    organization: 'みなも工科大学',
  },
  { name: 'admin', roles: ['admin'], greeting: '管理 次郎（見本）', organization: null },
] as const
const ANY = '01900000-0000-7000-8000-000000000001'
/** One of each method that changes something; who may is another question. */
const WRITES = [
  ['POST', '/api/v1/seeds'],
  ['PUT', `/api/v1/seeds/${ANY}`],
  ['DELETE', `/api/v1/seeds/${ANY}`],
  ['PUT', '/api/v1/session/language'],
  ['POST', '/api/v1/matches'],
  ['POST', '/auth/logout'],
] as const

type Playwright = PlaywrightWorkerArgs['playwright']
type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>

/** How every signed token begins: `{"` in Base64. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/

test.describe('people', () => {
  for (const person of PEOPLE) {
    test(`${person.name} logs in by the code flow and the browser never holds a token`, async ({
      page,
      baseURL,
    }) => {
      const shown: string[] = []
      page.on('response', async (response) => {
        if (!response.url().startsWith(baseURL ?? '')) return
        const body = await response.text().catch(() => '')
        shown.push(...[response.url(), body].filter((text) => TOKEN.test(text)))
      })

      const authorization = await signIn(page, person.name)

      // What is asked went from server to server; the browser carries a name for it.
      expect([...authorization.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
      expect(authorization.searchParams.get('request_uri')).toMatch(/^urn:ietf:params:oauth:request_uri:/)
      await expect(page.getByText(person.greeting).first()).toBeVisible()
      const session = await (await page.request.get('/api/v1/session')).json()
      expect(session.roles.map((role: string) => role.toLowerCase())).toEqual(person.roles)
      expect(session.demo).toBe(false)
      expect(await organizationName(page, session.organization)).toBe(person.organization)
      expect(await page.evaluate(() => document.cookie)).not.toMatch(/q_session|eyJ/)
      const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
      expect(stored).not.toMatch(TOKEN)
      expect(shown).toEqual([])
      const cookies = (await page.context().cookies(baseURL)).filter(({ name }) =>
        name.startsWith('q_session'),
      )
      expect(cookies.length).toBeGreaterThan(0)
      for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
      // Encrypted: its content, spread over several cookies, is no token that somebody could use elsewhere.
      const whole = cookies.sort((a, b) => a.name.localeCompare(b.name)).map(({ value }) => value)
      expect(whole.join('').split('.').length, 'parts of an encrypted token').toBeGreaterThanOrEqual(5)
    })
  }

  test('come back to the page that asked for the login', async ({ page }) => {
    await page.goto('/auth/login?returnTo=/ja/me/records')

    await fillIn(page, 'coordinator')

    await expect(page).toHaveURL(/\/ja\/me\/records/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マイ記録')
  })

  for (const [method, path] of WRITES) {
    test(`${method} ${path} only from our pages and with the header that another site cannot send`, async ({
      page,
    }) => {
      await signIn(page, 'coordinator')
      const ask = (headers: Record<string, string>) =>
        page.request.fetch(path, { method, headers, ...(method !== 'DELETE' && { data: {} }) })

      const foreign = { ...FROM_A_SCRIPT, Origin: 'https://example.com' }
      await expectRefused(await ask({}), 403, 'access-csrf-header-missing')
      await expectRefused(await ask({ ...FROM_A_SCRIPT, Origin: 'null' }), 403, 'access-foreign-origin')
      await expectRefused(await ask(foreign), 403, 'access-foreign-origin')
      expect((await page.request.get('/api/v1/session')).status(), 'the session goes on').toBe(200)
      expect((await ask(FROM_A_SCRIPT)).status()).not.toBe(403)
    })
  }

  test.describe('with the code of a login', () => {
    const browser = (playwright: Playwright, baseURL: string | undefined, storageState?: StorageState) =>
      playwright.request.newContext({ ...(baseURL && { baseURL }), ...(storageState && { storageState }) })

    test('come in once, and neither they nor anybody else again', async ({ playwright, baseURL }) => {
      const own = await browser(playwright, baseURL)
      const back = await wayBack(own, 'company')
      const before = await own.storageState()

      await own.get(back)

      expect((await own.get('/api/v1/session')).status()).toBe(200)
      const again = await browser(playwright, baseURL, before)
      expect((await again.get(back, { maxRedirects: 0 })).status()).toBe(401)
      await expectNobody(again)
      const elsewhere = await browser(playwright, baseURL)
      const sentAway = await elsewhere.get(back, { maxRedirects: 0 })
      expect(sentAway.status()).toBe(302)
      expect(sentAway.headers().location).toContain('/protocol/openid-connect/auth')
      await expectNobody(elsewhere)
    })

    test('never come in by the login of somebody else', async ({ playwright, baseURL }) => {
      const theirs = new URL(await wayBack(await browser(playwright, baseURL), 'company'))
      const thief = await browser(playwright, baseURL)
      const back = new URL(await wayBack(thief, 'researcher'))
      back.searchParams.set('code', theirs.searchParams.get('code') ?? '')

      const answer = await thief.get(back.href, { maxRedirects: 0 })

      expect(answer.status(), 'PKCE binds the code to the login that asked for it').toBe(401)
      await expectNobody(thief)
    })
  })

  test('log out here and at the server', async ({ page }) => {
    await signIn(page, 'researcher')
    await page.getByRole('banner').getByText('研究 花子（見本）').filter({ visible: true }).click()

    await page.getByRole('button', { name: 'ログアウト' }).click()
    await page.locator('#kc-logout').click()

    await expect(page).toHaveURL(/\/ja$/)
    expect((await page.request.get('/api/v1/session')).status()).toBe(204)
    await page.goto('/auth/login?returnTo=/ja')
    await expect(page.locator('#password')).toBeVisible()
  })

  test('are nobody here once the server has ended their sessions', async ({
    page,
    browser,
    playwright,
    baseURL,
  }) => {
    const elsewhere = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
    for (const place of [page, elsewhere]) await signIn(place, 'company')
    const keycloak = await administration(
      await playwright.request.newContext({ ...(baseURL && { baseURL }) }),
    )
    const [person] = await keycloak.get('users?username=company&exact=true')

    await keycloak.post(`users/${person.id}/logout`)

    for (const { request } of [page, elsewhere])
      await expect
        .poll(async () => (await request.get('/api/v1/session', { headers: FROM_A_SCRIPT })).status())
        .not.toBe(200)
  })
})

test.describe('programs', () => {
  let tokens: Tokens

  test.beforeAll(async ({ playwright, baseURL }) => {
    const request = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
    tokens = await someTokens(await administration(request))
    // The product asks for the realm's keys anew when it meets one that it does not know, but not again at once.
    await session(request, tokens.standard)
  })

  const session = (request: APIRequestContext, token: string) =>
    request.get('/api/v1/session', { headers: { Authorization: `Bearer ${token}` } })

  for (const kind of ['good', 'standard'] as const) {
    test(`come in with a token made for this product: ${kind}`, async ({ request }) => {
      const answer = await session(request, tokens[kind])

      expect(answer.status()).toBe(200)
      expect((await answer.json()).roles.map((role: string) => role.toLowerCase())).toEqual(['coordinator'])
    })
  }

  for (const fault of EVERY_FAULT) {
    test(`are refused with a token that is ${fault}`, async ({ request }) => {
      await expectRefused(await session(request, tokens.wrong[fault]), 401, 'http-401')
    })
  }

  for (const { name } of PEOPLE) {
    test(`are refused with the name and password of the demonstration's ${name}`, async ({ request }) => {
      const basic = Buffer.from(`${name}:${PASSWORD}`).toString('base64')

      const answer = await request.get('/api/v1/session', { headers: { Authorization: `Basic ${basic}` } })

      expect(answer.status()).toBe(401)
    })
  }

  test('find no login form and no accounts of a demonstration', async ({ request }) => {
    const environment = await (await request.get('/api/v1/environment')).json()
    const form = await request.post('/auth/session', {
      form: { j_username: 'coordinator', j_password: PASSWORD },
      headers: FROM_A_SCRIPT,
    })

    expect(environment).toMatchObject({ demo: false, login: 'oidc', accounts: [] })
    expect(form.status()).toBe(401)
  })
})

async function organizationName(page: Page, id: string | null): Promise<string | null> {
  if (id === null) return null
  return (await (await page.request.get(`/api/v1/organizations/${id}`)).json()).name.ja
}

/** Refused as a problem, and without a session. */
async function expectRefused(answer: APIResponse, status: number, code: string) {
  expect(answer.status(), await answer.text()).toBe(status)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, status })
  expect(answer.headers()['set-cookie'] ?? '').not.toMatch(/q_session[^=]*=[^;]/)
}

async function expectNobody(browser: APIRequestContext) {
  const { cookies } = await browser.storageState()
  expect(cookies.filter(({ name }) => name.startsWith('q_session'))).toEqual([])
  expect((await browser.get('/api/v1/session')).status()).toBe(204)
}
