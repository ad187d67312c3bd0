import {
  type APIRequestContext,
  type APIResponse,
  expect,
  type Page,
  type PlaywrightWorkerArgs,
  test,
} from '@playwright/test'
import { expectAccessible } from './audit'
import {
  administration,
  anotherProvider,
  aPerson,
  EVERY_FAULT,
  FROM_A_SCRIPT,
  fillIn,
  forgetSecondFactor,
  PASSWORD,
  showSecondFactor,
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
  {
    name: 'officer',
    roles: ['officer'],
    greeting: '安全 守（見本）',
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

test.describe('a second factor', () => {
  const NEEDED = 'access-proof-needed'
  const CHALLENGE =
    'Bearer error="insufficient_user_authentication", acr_values="second-factor", max_age="600"'
  /** What lets something out; whoever may do it shows first that it is them. */
  const LETTING_OUT = [
    ['GET', '/api/v1/exports?kind=need'],
    ['GET', '/api/v1/account/data'],
    ['GET', '/api/v1/clearances/table'],
    ['POST', '/api/v1/imports?kind=need&publish=true'],
    ['GET', '/api/v1/needs/{need}/evidence'],
    ['POST', '/api/v1/needs/{need}/ties'],
  ] as const

  test('is asked for before anything is let out, and for ten minutes once', async ({
    page,
    playwright,
    baseURL,
  }) => {
    await signIn(page, 'company')
    await pledge(page)
    const home = (await (await page.request.get('/api/v1/session')).json()).organization
    const mine = await (await page.request.get(`/api/v1/needs?organization=${home}&limit=1`)).json()
    const need = mine.items[0].id
    const ask = (method: string, path: string) =>
      page.request.fetch(path.replace('{need}', need), {
        method,
        headers: {
          ...FROM_A_SCRIPT,
          'Content-Type': path.includes('/imports') ? 'application/x-ndjson' : 'application/json',
        },
        ...(method === 'POST' && {
          data: path.includes('/imports') ? '' : { tie: 'INVITED', organization: home },
        }),
      })
    for (const [method, path] of LETTING_OUT) {
      const answer = await ask(method, path)
      await expectRefused(answer, 401, NEEDED)
      expect(answer.headers()['www-authenticate']).toBe(CHALLENGE)
    }
    expect((await page.request.get(`/api/v1/needs/${need}`)).status(), 'reading needs none').toBe(200)

    // a link to a file: by way of the server, back to the page with the link
    await page.goto('/ja/settings/account')
    await page.getByRole('link', { name: '自分のデータを受け取る' }).click()
    await showSecondFactor(page)
    await expect(page).toHaveURL(/\/ja\/settings\/account$/)
    await expect(page.getByText('確認済みです')).toBeVisible()
    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: '自分のデータを受け取る' }).click()
    expect((await file).suggestedFilename()).toBe('kakehashi-account.json')

    for (const [method, path] of LETTING_OUT) expect((await ask(method, path)).status(), path).not.toBe(401)

    // a session of somebody else with the same name proves nothing
    const other = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
    await other.get(await wayBack(other, 'company'))
    await expectRefused(await other.get('/api/v1/account/data'), 401, NEEDED)
  })

  test('is shown in a tab of its own, and what was begun goes on', async ({ page }) => {
    await signIn(page, 'coordinator')
    await page.goto('/ja/me/import')
    await page.getByLabel(/^ファイル/).setInputFiles({
      name: 'seeds.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`externalId,title.ja,summary.ja\nproved-${Date.now()},本人確認の後,概要\n`),
    })
    await page.getByRole('checkbox', { name: /公開する/ }).check()
    await page.getByRole('button', { name: '内容を確かめる' }).click()
    const take = page.getByRole('button', { name: '1件を取り込む' })
    await take.click()
    const dialog = page.getByRole('dialog', { name: '本人確認をお願いします' })
    await expectAccessible(page)
    const opened = page.waitForEvent('popup')

    await dialog.getByRole('link', { name: '新しいタブで確認する' }).click()
    const tab = await opened
    await showSecondFactor(tab)
    await expect(tab.getByText('確認済みです')).toBeVisible()
    await tab.close()
    await expect(dialog).toHaveCount(0)
    await take.click()

    await expect(page.getByText('1件を新しく登録し、0件を更新しました。')).toBeVisible()
  })

  test('is wanted of programs, too', async ({ request, playwright, baseURL }) => {
    const keycloak = await administration(
      await playwright.request.newContext({ ...(baseURL && { baseURL }) }),
    )
    const { good } = await someTokens(keycloak)

    const answer = await request.get('/api/v1/account/data', { headers: { Authorization: `Bearer ${good}` } })

    await expectRefused(answer, 401, NEEDED)
    expect(answer.headers()['www-authenticate']).toBe(CHALLENGE)
  })
})

test.describe('a manager', () => {
  test('invites somebody, who joins, and shows them out at once', async ({
    page,
    browser,
    playwright,
    baseURL,
  }) => {
    const keycloak = await administration(
      await playwright.request.newContext({ ...(baseURL && { baseURL }) }),
    )
    const password = await aPerson(keycloak, 'newcomer')
    await forgetSecondFactor(keycloak, 'coordinator')
    await signIn(page, 'coordinator')
    await pledge(page)
    await page.goto('/auth/proof?returnTo=/ja')
    await showSecondFactor(page)
    const home = (await (await page.request.get('/api/v1/session')).json()).organization
    await page.goto(`/ja/orgs/${home}/members`)
    await page.getByRole('checkbox', { name: /^研究者/ }).check()
    await page.getByRole('textbox', { name: /^メールアドレス/ }).fill('newcomer@kakehashi.example')
    await expectAccessible(page)
    await page.getByRole('button', { name: '招待をつくる' }).click()
    const address = await page.getByLabel('招待のアドレス').inputValue()
    await expectAccessible(page)

    const other = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
    await signIn(other, 'newcomer', password)
    const session = async () => (await other.request.get('/api/v1/session')).json()
    expect(await session()).toMatchObject({ organization: null, roles: [] })
    await other.goto(address)
    await expect(other.getByText('みなも工科大学への招待です')).toBeVisible()
    await expectAccessible(other)
    await other.getByRole('button', { name: '所属する' }).click()
    await expect(other).toHaveURL(/\/ja\/settings\/account$/)
    await expect(other.getByRole('link', { name: 'みなも工科大学' })).toBeVisible()
    expect(await session()).toMatchObject({ organization: home, roles: ['researcher'] })

    await page.reload()
    await page.getByRole('button', { name: '新井 来の所属を終える' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '所属を終える' }).click()
    await expect(page.getByText('新井 来の所属を終えました')).toBeVisible()

    expect(await session(), 'with the next request, though the token says nothing new').toMatchObject({
      organization: null,
      roles: [],
    })
  })
})

test.describe('another identity provider', () => {
  test('leads to the account that is there only for whoever signs in to it', async ({
    page,
    playwright,
    baseURL,
  }) => {
    const keycloak = await administration(
      await playwright.request.newContext({ ...(baseURL && { baseURL }) }),
    )
    await anotherProvider(keycloak, { username: 'hanako', email: 'researcher@kakehashi.example' })
    await signIn(page, 'researcher')
    const own = (await (await page.request.get('/api/v1/session')).json()).account.id
    await page.context().clearCookies()

    await page.goto('/auth/login?returnTo=/ja/settings/account')
    await page.locator('#social-university').click()
    await fillIn(page, 'hanako')
    await page.locator('#linkAccount').click()
    // the address alone opens nothing: a password that is not the account's is refused
    await page.locator('#password').fill('not this one')
    await page.locator('#kc-login').click()
    await expect(page.locator('#password')).toBeVisible()
    await page.locator('#password').fill(PASSWORD)
    await page.locator('#kc-login').click()

    await expect(page).toHaveURL(/\/ja\/settings\/account$/)
    expect((await (await page.request.get('/api/v1/session')).json()).account.id).toBe(own)
    await page.context().clearCookies()
    await page.goto('/auth/login?returnTo=/ja/settings/account')
    await page.locator('#social-university').click()
    await fillIn(page, 'hanako')
    await expect(page).toHaveURL(/\/ja\/settings\/account$/)
    expect((await (await page.request.get('/api/v1/session')).json()).account.id, 'from now on at once').toBe(
      own,
    )
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

async function pledge({ request }: Page) {
  const { wording } = await (await request.get('/api/v1/me/pledge')).json()
  await request.put('/api/v1/me/pledge', { headers: FROM_A_SCRIPT, data: { wording } })
}

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
