import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page } from '@playwright/test'

// What the journeys through a real Keycloak lean on: its administrator, and tokens good and wrong.

export const PASSWORD = 'kakehashi'
export const FROM_A_SCRIPT = { 'X-Requested-With': 'JavaScript' }
/** As the realm file names the product. */
const PRODUCT = 'kakehashi'
const HOUR = 3600

/** Signs in as people do: our login page, the server's form, back again. */
export async function signIn(page: Page, name: string, password = PASSWORD): Promise<URL> {
  await page.goto('/ja/login')
  const asked = page.waitForRequest((request) => request.url().includes('/protocol/openid-connect/auth'))
  await page.getByRole('link', { name: '所属機関の認証でログインする' }).click()
  const authorization = new URL((await asked).url())
  await fillIn(page, name, password)
  await expect(page).toHaveURL(/\/ja$/)
  return authorization
}

/** Keycloak's own form. */
export async function fillIn(page: Page, name: string, password = PASSWORD) {
  await page.locator('#username').fill(name)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

/** Shows a second factor, with an app that makes one-time passwords and is set up on the spot (RFC 6238). */
export async function showSecondFactor(page: Page) {
  const secret = await page.locator('input[name="totpSecret"]').getAttribute('value')
  await page.locator('#totp').fill(oneTimePassword(secret ?? ''))
  await page.locator('#userLabel').fill('phone')
  await page.locator('#saveTOTPBtn').click()
}

/** Six digits, good for half a minute. Source: RFC 4226 §5.3. */
function oneTimePassword(secret: string): string {
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', secret).update(step).digest()
  const digits = (mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000
  return String(digits).padStart(6, '0')
}

/** Where the server sends a browser after a login, with the code; nobody has gone there yet. */
export async function wayBack(browser: APIRequestContext, name: string): Promise<string> {
  const form = await (await browser.get('/auth/login?returnTo=/ja')).text()
  const action = /action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const sent = await browser.post(action, { form: { username: name, password: PASSWORD }, maxRedirects: 0 })
  return sent.headers().location ?? ''
}

/** Keycloak's own administrator, whom only these journeys need. */
export async function administration(request: APIRequestContext) {
  const login = await request.get('/auth/login', { maxRedirects: 0 })
  const address = new URL(login.headers().location ?? '').origin
  const password = readFileSync(
    join(process.env.KAKEHASHI_DATA ?? 'data', 'secrets', 'keycloak-admin'),
    'utf8',
  )
  const grant = async (realm: string, form: Record<string, string>): Promise<Granted> => {
    const answer = await request.post(`${address}/realms/${realm}/protocol/openid-connect/token`, { form })
    expect(answer.ok(), await answer.text()).toBe(true)
    return await answer.json()
  }
  const admin = (
    await grant('master', { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password })
  ).access_token
  const headers = { Authorization: `Bearer ${admin}` }
  const realm = (name?: string) => {
    const root = name ? `${address}/admin/realms/${name}` : `${address}/admin/realms`
    const at = (path: string) => (path ? `${root}/${path}` : root)
    return {
      get: async (path: string) => (await request.get(at(path), { headers })).json(),
      post: async (path: string, data?: object) => {
        const answer = await request.post(at(path), { headers, ...(data && { data }) })
        expect(answer.ok(), await answer.text()).toBe(true)
      },
      drop: (path: string) => request.delete(at(path), { headers }),
    }
  }
  const { get, post, drop } = realm('kakehashi')

  /** A program with an account of its own, a coordinator, and what the server gives it. */
  const program = async (clientId: string, settings: object): Promise<Granted> => {
    const secret = `only-for-${clientId}`
    for (const { id } of await get(`clients?clientId=${clientId}`)) await drop(`clients/${id}`)
    await post('clients', {
      clientId,
      secret,
      enabled: true,
      serviceAccountsEnabled: true,
      standardFlowEnabled: false,
      ...settings,
    })
    const [client] = await get(`clients?clientId=${clientId}`)
    const person = await get(`clients/${client.id}/service-account-user`)
    const coordinator = [await get('roles/coordinator')]
    await post(`users/${person.id}/role-mappings/realm`, coordinator)
    await post(`clients/${client.id}/scope-mappings/realm`, coordinator)
    return await grant('kakehashi', {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
      scope: 'openid',
    })
  }

  return { admin, address, realm, get, post, drop, program }
}

type Keycloak = Awaited<ReturnType<typeof administration>>

/** Nobody knows the secret that an earlier journey set up: the person begins anew. */
export async function forgetSecondFactor({ get, drop }: Keycloak, username: string) {
  const [{ id }] = await get(`users?username=${username}&exact=true`)
  const known: { id: string; type: string }[] = await get(`users/${id}/credentials`)
  for (const one of known.filter(({ type }) => type === 'otp'))
    await drop(`users/${id}/credentials/${one.id}`)
}

/** Somebody who belongs nowhere; their password. The usual one is shorter than the realm allows. */
export async function aPerson(keycloak: Keycloak, username: string): Promise<string> {
  const password = 'a password as long as the realm wants it'
  for (const { id } of await keycloak.get(`users?username=${username}&exact=true`))
    await keycloak.drop(`users/${id}`)
  await keycloak.post('users', {
    username,
    email: `${username}@kakehashi.example`,
    emailVerified: true,
    enabled: true,
    firstName: '来',
    lastName: '新井',
    credentials: [{ type: 'password', value: password }],
  })
  return password
}

/**
 * A realm of its own, as a university's identity provider would be, that people of ours may come by; with one person,
 * who has the usual password.
 */
export async function anotherProvider(keycloak: Keycloak, person: { username: string; email: string }) {
  const { address, realm } = keycloak
  await realm('university').drop('')
  await realm().post('', {
    realm: 'university',
    enabled: true,
    clients: [
      {
        clientId: 'bridge',
        secret: 'only-for-the-bridge',
        redirectUris: [`${address}/realms/kakehashi/broker/university/endpoint`],
      },
    ],
    users: [
      {
        ...person,
        enabled: true,
        emailVerified: true,
        firstName: '花子',
        lastName: '研究',
        credentials: [{ type: 'password', value: PASSWORD }],
      },
    ],
  })
  const university = `${address}/realms/university/protocol/openid-connect`
  await keycloak.drop('identity-provider/instances/university')
  await keycloak.post('identity-provider/instances', {
    alias: 'university',
    providerId: 'oidc',
    enabled: true,
    config: {
      clientId: 'bridge',
      clientSecret: 'only-for-the-bridge',
      clientAuthMethod: 'client_secret_post',
      authorizationUrl: `${university}/auth`,
      tokenUrl: `${university}/token`,
      jwksUrl: `${university}/certs`,
      useJwksUrl: 'true',
      validateSignature: 'true',
      issuer: `${address}/realms/university`,
      defaultScope: 'openid profile email',
      pkceEnabled: 'true',
      pkceMethod: 'S256',
    },
  })
}

interface Granted {
  access_token: string
  id_token: string
  refresh_token: string
}

/** Each way for a token to be wrong; the name says what is wrong with it. */
const FAULTS = [
  'of another issuer',
  'for another audience',
  'expired',
  'not valid yet',
  'altered in its signature',
  'altered in its content',
  'signed with nothing (none)',
  'signed with a foreign key under a known name',
  'signed with a foreign key that it brings along',
  'signed with the public key as a password (HS256)',
  'signed with a key nobody knows',
  'an ID token',
  'a refresh token',
  'of the type of an ID token',
  'of the type of a refresh token',
  'of the type of a logout token',
  'of no type',
  'a logout token by its header',
] as const

export type Fault = (typeof FAULTS)[number]

export const EVERY_FAULT: readonly Fault[] = FAULTS

/** What a token may look like. */
export interface Tokens {
  good: string
  /** As RFC 9068 has it, from a server that says the type in the header. */
  standard: string
  wrong: Record<Fault, string>
}

/** Tokens of the right kind, and one for each way to be wrong. */
export async function someTokens(keycloak: Keycloak): Promise<Tokens> {
  const forUs = {
    name: 'audience',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-audience-mapper',
    config: { 'included.client.audience': PRODUCT, 'access.token.claim': 'true', 'id.token.claim': 'true' },
  }
  const good = await keycloak.program('program', {
    protocolMappers: [forUs],
    attributes: { 'client_credentials.use_refresh_token': 'true' },
  })
  const other = await keycloak.program('elsewhere', {})
  const now = Math.floor(Date.now() / 1000)
  const own = contentOf(good.access_token)
  const known = await trusted(keycloak)
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const claims = (changed: object) => ({ ...own, exp: now + HOUR, ...changed })
  /** As the realm would sign it. */
  const told = (changed: object, header: object = {}) =>
    signed({ alg: 'RS256', typ: 'JWT', kid: known.kid, ...header }, claims(changed), known.key)
  const forged = (header: object) =>
    signed({ alg: 'RS256', typ: 'JWT', kid: known.kid, ...header }, claims({}), foreign.privateKey)
  const typeless = { ...claims({}), typ: undefined }
  const [head, body, signature] = good.access_token.split('.')
  return {
    good: good.access_token,
    standard: signed({ alg: 'RS256', typ: 'at+jwt', kid: known.kid }, typeless, known.key),
    wrong: {
      'of another issuer': keycloak.admin,
      'for another audience': other.access_token,
      expired: told({ iat: now - HOUR, exp: now - HOUR / 2 }),
      'not valid yet': told({ nbf: now + HOUR / 2 }),
      'altered in its signature': [head, body, turned(signature)].join('.'),
      'altered in its content': [head, encoded(claims({})), signature].join('.'),
      'signed with nothing (none)': `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims({}))}.`,
      'signed with a foreign key under a known name': forged({}),
      'signed with a foreign key that it brings along': forged({
        kid: undefined,
        jwk: foreign.publicKey.export({ format: 'jwk' }),
      }),
      'signed with the public key as a password (HS256)': hmac(
        { alg: 'HS256', typ: 'JWT', kid: known.kid },
        claims({}),
        createPublicKey(known.key).export({ type: 'spki', format: 'pem' }),
      ),
      'signed with a key nobody knows': forged({ kid: 'nobody-knows-this' }),
      'an ID token': good.id_token,
      'a refresh token': good.refresh_token,
      'of the type of an ID token': told({ typ: 'ID' }),
      'of the type of a refresh token': told({ typ: 'Refresh' }),
      'of the type of a logout token': told({ typ: 'Logout' }),
      'of no type': signed({ alg: 'RS256', kid: known.kid }, typeless, known.key),
      'a logout token by its header': signed(
        { alg: 'RS256', typ: 'logout+jwt', kid: known.kid },
        typeless,
        known.key,
      ),
    },
  }
}

/** A key of the realm's own that these journeys hold, too: so a token can be wrong in one thing alone. */
async function trusted(keycloak: Keycloak): Promise<{ kid: string; key: KeyObject }> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const before = await kids(keycloak)
  const { id } = await keycloak.get('')
  await keycloak.post('components', {
    name: 'ours',
    parentId: id,
    providerId: 'rsa',
    providerType: 'org.keycloak.keys.KeyProvider',
    config: {
      // Behind its own keys: the realm goes on signing with those.
      priority: ['-1'],
      enabled: ['true'],
      active: ['true'],
      algorithm: ['RS256'],
      privateKey: [privateKey.export({ type: 'pkcs8', format: 'pem' })],
    },
  })
  const [kid] = (await kids(keycloak)).filter((each) => !before.includes(each))
  return { kid: kid ?? '', key: privateKey }
}

async function kids(keycloak: Keycloak): Promise<string[]> {
  return (await keycloak.get('keys')).keys.map((key: { kid: string }) => key.kid)
}

function contentOf(token: string): object {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function signed(header: object, claims: object, key: KeyObject): string {
  const text = `${encoded(header)}.${encoded(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

function hmac(header: object, claims: object, password: string | Buffer): string {
  const text = `${encoded(header)}.${encoded(claims)}`
  return `${text}.${createHmac('sha256', password).update(text).digest('base64url')}`
}

/** Another first letter. */
function turned(text: string | undefined): string {
  return text?.startsWith('A') ? `B${text.slice(1)}` : `A${text?.slice(1)}`
}
