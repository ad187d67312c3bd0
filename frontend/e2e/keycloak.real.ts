import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

// Beside a product that was started with --keycloak; the launcher's test command says where it keeps its data.
const PASSWORD = 'kakehashi'
const FROM_A_SCRIPT = { 'X-Requested-With': 'JavaScript' }
const PEOPLE = [
  { name: 'company', greeting: '企業 太郎（見本）', organization: 'あおぞらモビリティ株式会社' },
  { name: 'coordinator', greeting: '橋本 渡（見本）', organization: 'みなも工科大学' },
  { name: 'researcher', greeting: '研究 花子（見本）', organization: 'みなも工科大学' },
  { name: 'admin', greeting: '管理 次郎（見本）', organization: null },
] as const
/** How every signed token begins: `{"` in Base64. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/

/** Signs in as people do: our login page, the server's form, back again. */
async function signIn(page: Page, name: string): Promise<URL> {
  await page.goto('/ja/login')
  const asked = page.waitForRequest((request) => request.url().includes('/protocol/openid-connect/auth'))
  await page.getByRole('link', { name: '所属機関の認証でログインする' }).click()
  const authorization = new URL((await asked).url())
  await page.locator('#username').fill(name)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await expect(page).toHaveURL(/\/ja$/)
  return authorization
}

async function keycloakAddress(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/auth/login', { maxRedirects: 0 })
  return new URL(answer.headers().location ?? '').origin
}

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

      expect(authorization.searchParams.get('response_type')).toBe('code')
      expect(authorization.searchParams.get('code_challenge_method')).toBe('S256')
      expect(authorization.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
      await expect(page.getByText(person.greeting).first()).toBeVisible()
      const session = await (await page.request.get('/api/v1/session')).json()
      expect(session.roles.map((role: string) => role.toLowerCase())).toEqual([person.name])
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
    await page.locator('#username').fill('coordinator')
    await page.locator('#password').fill(PASSWORD)

    await page.locator('#kc-login').click()

    await expect(page).toHaveURL(/\/ja\/me\/records/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マイ記録')
  })

  test('write only with the header that another site cannot send', async ({ page }) => {
    await signIn(page, 'coordinator')
    const seed = { data: { title: { ja: '別のサイトからの書き込み' } } }

    const forged = await page.request.post('/api/v1/seeds', seed)
    const foreign = await page.request.post('/api/v1/seeds', {
      ...seed,
      headers: { ...FROM_A_SCRIPT, Origin: 'https://example.com' },
    })
    const own = await page.request.post('/api/v1/seeds', { ...seed, headers: FROM_A_SCRIPT })

    expect([forged.status(), foreign.status(), own.status()]).toEqual([403, 403, 201])
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
    const [person] = await (await keycloak.get('users?username=company&exact=true')).json()

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
    tokens = await someTokens(await playwright.request.newContext({ ...(baseURL && { baseURL }) }))
  })

  const session = (request: APIRequestContext, token: string) =>
    request.get('/api/v1/session', { headers: { Authorization: `Bearer ${token}` } })

  test('come in with a token made for this product', async ({ request }) => {
    const answer = await session(request, tokens.good)

    expect(answer.status()).toBe(200)
    expect((await answer.json()).roles.map((role: string) => role.toLowerCase())).toEqual(['coordinator'])
  })

  for (const fault of ['issuer', 'audience', 'expired', 'altered'] as const) {
    test(`are refused with a token of this fault: ${fault}`, async ({ request }) => {
      const answer = await session(request, tokens[fault])

      expect(answer.status()).toBe(401)
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

interface Tokens {
  good: string
  issuer: string
  audience: string
  expired: string
  altered: string
}

/** One token of the right kind, and one for each way to be wrong. */
async function someTokens(request: APIRequestContext): Promise<Tokens> {
  const keycloak = await administration(request)
  const forUs = {
    name: 'audience',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-audience-mapper',
    config: { 'included.client.audience': 'kakehashi', 'access.token.claim': 'true' },
  }
  const program = { enabled: true, publicClient: true, directAccessGrantsEnabled: true }
  await keycloak.post('clients', { ...program, clientId: 'program', protocolMappers: [forUs] })
  await keycloak.post('clients', { ...program, clientId: 'elsewhere' })
  await keycloak.post('clients', {
    ...program,
    clientId: 'hasty',
    protocolMappers: [forUs],
    attributes: { 'access.token.lifespan': '1' },
  })
  const good = await keycloak.token('program')
  const expired = await keycloak.token('hasty')
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  const [head, body, signature] = good.split('.')
  const flipped = signature?.startsWith('A') ? `B${signature.slice(1)}` : `A${signature?.slice(1)}`
  return {
    good,
    issuer: keycloak.admin,
    audience: await keycloak.token('elsewhere'),
    expired,
    altered: [head, body, flipped].join('.'),
  }
}

/** Keycloak's own administrator, whom only this test needs. */
async function administration(request: APIRequestContext) {
  const address = await keycloakAddress(request)
  const secret = readFileSync(join(process.env.KAKEHASHI_DATA ?? 'data', 'secrets', 'keycloak-admin'), 'utf8')
  const grant = async (
    realm: string,
    client_id: string,
    username: string,
    password: string,
  ): Promise<string> => {
    const answer = await request.post(`${address}/realms/${realm}/protocol/openid-connect/token`, {
      form: { grant_type: 'password', client_id, username, password },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).access_token
  }
  const admin = await grant('master', 'admin-cli', 'admin', secret)
  const realm = `${address}/admin/realms/kakehashi`
  const headers = { Authorization: `Bearer ${admin}` }
  return {
    admin,
    token: (client: string) => grant('kakehashi', client, 'coordinator', PASSWORD),
    get: (path: string) => request.get(`${realm}/${path}`, { headers }),
    post: async (path: string, data?: object) => {
      const answer = await request.post(`${realm}/${path}`, { headers, ...(data && { data }) })
      expect(answer.ok(), await answer.text()).toBe(true)
    },
  }
}
