import type { Page } from '@playwright/test'
import { expectAccessible, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aNeed, cleared } from './records'

const SECRET = '協力先の炉で350℃まで試し、界面が割れた'
const AGREEMENT = '秘密保持契約 第1版'
const UNIVERSITY = 'みなも工科大学'

const pageOf = (id: string) => `/ja/needs/${id}`
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const notFound = (page: Page) => page.getByRole('heading', { name: '見つかりません' })

/** A need of the company whose details are not part of its summary, shared as wide as said. */
async function shared(page: Page, reach: string) {
  const title = unique('界面を割らずに電解質を焼きたい')
  const { id } = await aNeed(page, {
    title: { ja: title },
    problem: { ja: '固体電解質の焼結温度が高く、電極との界面が劣化する。' },
    tried: { ja: SECRET },
    anonymous: true,
    openDetails: false,
  })
  await open(page, pageOf(id))
  await button(page, '確認を依頼する').click()
  await expect(page.getByText('確認中', { exact: true })).toBeVisible()
  await button(page, '共有する…').click()
  const dialog = page.getByRole('dialog', { name: 'だれと共有しますか' })
  await dialog.getByRole('radio', { name: reach }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '共有する' }).click()
  await expect(page.getByText(`限定共有（${reach}）`)).toBeVisible()
  return { id, title }
}

/** Adds the university in the way named, on the page of a need's access. */
async function add(page: Page, tie: string, wording?: string) {
  await page.getByRole('radio', { name: tie }).check()
  const field = page.getByRole('combobox', { name: '機関' })
  await field.fill(UNIVERSITY)
  await page.getByRole('option', { name: UNIVERSITY }).first().click()
  if (wording) await page.getByRole('textbox', { name: /^契約の名前と版/ }).fill(wording)
  await button(page, '加える').click()
  await expect(page.getByRole('row').filter({ hasText: tie }).filter({ hasText: '有効' })).toBeVisible()
}

async function end(page: Page, tie: string) {
  await button(page, `${UNIVERSITY}との「${tie}」を終える`).click()
  await page.getByRole('dialog').getByRole('button', { name: '終える' }).click()
  await expect(button(page, `${UNIVERSITY}との「${tie}」を終える`)).toHaveCount(0)
}

test('shares a need with members, who read its summary and no details', async ({ page, someone }) => {
  await signIn(page, 'company')
  const { id, title } = await shared(page, '会員だけ')

  const coordinator = await someone('coordinator')
  await open(coordinator, pageOf(id))
  await expect(coordinator.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(coordinator.getByText('非公開の企業', { exact: true })).toBeVisible()
  await expect(coordinator.getByText('詳細は、秘密保持契約のあとに開示されます')).toBeVisible()
  await expect(coordinator.getByText(SECRET)).toHaveCount(0)
  await expect(coordinator.getByRole('heading', { name: '試したこと' })).toHaveCount(0)
})

test('shares with nobody else: a visitor does not learn of it', async ({ page, someone, complaints }) => {
  complaints.expect(/404/)
  await signIn(page, 'company')
  const { id } = await shared(page, '会員だけ')

  const visitor = await someone()
  await open(visitor, pageOf(id))

  await expect(notFound(visitor)).toBeVisible()
})

test('lets one university in step by step, and out again', async ({ page, someone, complaints }) => {
  test.setTimeout(180_000)
  complaints.expect(/404/)
  await signIn(page, 'company')
  const { id, title } = await shared(page, '招待した相手だけ')
  const coordinator = await someone('coordinator')
  await open(coordinator, pageOf(id))
  await expect(notFound(coordinator)).toBeVisible()

  await page.getByRole('link', { name: '公開範囲と相手' }).click()
  await settled(page)
  await expect(page.getByText('まだだれも加えていません。')).toBeVisible()
  await add(page, '招待')
  await add(page, '秘密保持契約', AGREEMENT)
  await expectAccessible(page)

  await open(coordinator, '/ja/me/shared')
  const card = coordinator.getByRole('article').filter({ hasText: title })
  await expect(card.getByText(AGREEMENT)).toBeVisible()
  await button(coordinator, 'この契約に本人として同意する').first().waitFor()
  await card.getByRole('button', { name: 'この契約に本人として同意する' }).click()
  const dialog = coordinator.getByRole('dialog', { name: 'この契約に本人として同意しますか' })
  await expect(dialog).toContainText(AGREEMENT)
  await expectAccessible(coordinator)
  await dialog.getByRole('button', { name: '同意する' }).click()
  await expect(said(coordinator, '契約に同意しました')).toBeVisible()
  await expect(card.getByText('本人の同意', { exact: true })).toBeVisible()

  await open(coordinator, pageOf(id))
  await expect(coordinator.getByText('詳細は、秘密保持契約のあとに開示されます')).toBeVisible()
  await cleared(page, 'need', id, UNIVERSITY)
  await open(coordinator, pageOf(id))
  await expect(coordinator.getByText(SECRET)).toBeVisible()

  await end(page, '招待')
  await end(page, '秘密保持契約')
  await open(coordinator, pageOf(id))
  await expect(notFound(coordinator)).toBeVisible()
})

test('says beside the field what is missing', async ({ page, complaints }) => {
  complaints.expect(/422/)
  await signIn(page, 'company')
  const { id } = await shared(page, '招待した相手だけ')
  await open(page, `${pageOf(id)}/access`)

  await page.getByRole('radio', { name: '招待' }).check()
  await button(page, '加える').click()

  await expect(page.getByRole('combobox', { name: '機関' })).toHaveAttribute('aria-invalid', 'true')
})
