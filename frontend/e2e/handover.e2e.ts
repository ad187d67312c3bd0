import type { Page } from '@playwright/test'
import { expectAccessible, lookAt } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aConsultation, aNeed, aSeed, publish } from './records'

const FROM_A_SCRIPT = { 'X-Requested-With': 'JavaScript', 'Accept-Language': 'ja' }
const UNIVERSITY = 'みなも工科大学'
const LEAVER = '管理 次郎（見本）'

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function call(page: Page, method: 'post' | 'put', path: string, data: unknown, etag?: string) {
  const answer = await page.request[method](`/api/v1${path}`, {
    data,
    headers: { ...FROM_A_SCRIPT, ...(etag && { 'If-Match': etag }) },
  })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return { body: await answer.json().catch(() => ({})), etag: answer.headers().etag }
}

async function sessionOf(page: Page): Promise<{ organization: string; account: { id: string } }> {
  return (await page.request.get('/api/v1/session')).json()
}

// The demonstration has one coordinator, who is the manager as well: whoever leaves is let in for it, and is afterwards
// where they were before. It runs alone (playwright.config.ts).
test('a coordinator leaves, and whoever comes after finds everything', async ({
  page,
  someone,
  complaints,
}) => {
  test.setTimeout(240_000)
  complaints.expect(/404/)
  const title = unique('引き継ぐシーズ')
  const problem = unique('引き継ぐ相談')
  await signIn(page, 'coordinator')
  const { organization, account: manager } = await sessionOf(page)
  const leaver = await someone('admin')
  const invited = await call(page, 'post', `/organizations/${organization}/invitations`, {
    roles: ['coordinator'],
    mail: null,
  })
  await call(leaver, 'post', '/me/membership', { secret: invited.body.secret })
  const { account } = await sessionOf(leaver)

  // A seed, a consultation and an introduction of theirs.
  const seed = await aSeed(leaver, {
    title: { ja: title },
    summary: { ja: '要約' },
    overview: { ja: '概要' },
  } as never)
  const company = await someone('company')
  const consultation = await aConsultation(company, UNIVERSITY, problem)
  await call(page, 'put', `/consultations/${consultation}/assignment`, { assignee: account.id }, '"1"')
  const offered = await aSeed(page, {
    title: { ja: unique('紹介するシーズ') },
    summary: { ja: '要約' },
    overview: { ja: '概要' },
  } as never)
  await publish(page, 'seed', offered)
  const need = await aNeed(company, {
    title: { ja: unique('引き継ぐ引き合わせ') },
    problem: { ja: '困りごと' },
  })
  await publish(company, 'need', need)
  const asked = await call(company, 'post', '/introductions', {
    need: need.id,
    offer: offered.id,
    request: { message: '伺いたい', modes: ['JOINT_RESEARCH'], missing: '設備', aboutUs: '会社です' },
  })
  const introduction = asked.body.id
  await call(page, 'put', `/introductions/${introduction}/assignee`, { account: account.id }, asked.etag)
  await open(leaver, `/ja/consultations/${consultation}`)
  await expect(leaver.getByRole('heading', { level: 1 })).toHaveText(problem)

  // The manager hands over.
  await open(page, `/ja/orgs/${organization}/members`)
  await page.getByRole('link', { name: '担当を引き継ぐ…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '担当の引き継ぎ' })).toBeVisible()
  await page.getByRole('combobox', { name: /^前任者/ }).selectOption({ label: LEAVER })
  await expect(page.getByText('引き継がれるもの')).toBeVisible()
  const counts = page.locator('dl').filter({ hasText: 'シーズ' }).first()
  await expect(counts).toContainText('相談')
  await page.getByRole('combobox', { name: /^後任者/ }).selectOption(manager.id)
  await page.getByRole('textbox', { name: '引き継ぎのメモ' }).fill('先方は金曜が不在です。')
  await lookAt(page)
  await page.getByRole('button', { name: '引き継ぐ…' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: '引き継ぐ', exact: true }).click()
  await expect(said(page, '引き継ぎました')).toBeVisible()
  await expect(page.getByText('先方は金曜が不在です。').first()).toBeVisible()
  await lookAt(page)

  // The one who left: the next click says so.
  await leaver.getByRole('textbox', { name: '覚え書きを加える' }).fill('まだ書ける？')
  await leaver.getByRole('button', { name: '加える', exact: true }).click()
  await expect(leaver.getByText('見つかりません').first()).toBeVisible()
  await open(leaver, `/ja/seeds/${seed.id}/edit`)
  await expect(leaver.getByRole('heading', { name: '見つかりません' })).toBeVisible()

  // The one who came finds all three.
  await open(page, `/ja/consultations/${consultation}`)
  await expect(page.getByRole('combobox', { name: '担当' })).toHaveValue(manager.id)
  await open(page, `/ja/seeds/${seed.id}/edit`)
  await expect(page.getByRole('textbox', { name: /^題名|^名称/ }).first()).toHaveValue(title)
  await open(page, '/ja/introductions?assigned=me')
  await expect(page.locator(`a[href*="${introduction}"]`).first()).toBeVisible()
  await open(page, `/ja/orgs/${organization}/activity`)
  await expect(page.getByRole('table', { name: '期間中の活動' })).toBeVisible()
  await lookAt(page)

  // Others look at the latest seed of the university.
  const kept = await page.request.get(`/api/v1/seeds/${seed.id}`)
  const headers = { ...FROM_A_SCRIPT, 'If-Match': kept.headers().etag ?? '' }
  expect((await page.request.delete(`/api/v1/seeds/${seed.id}`, { headers })).status()).toBe(204)
})
