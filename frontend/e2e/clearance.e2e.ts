import type { Page } from '@playwright/test'
import { expectAccessible, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aNeed, aSeed } from './records'

const DETAILS = '焼結助剤の配合は質量比で3対1'
const COMPANY = 'あおぞらモビリティ'
const UNIVERSITY = 'みなも工科大学'
const AGREEMENT = '秘密保持契約 第1版'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** A seed of the university, shared inside it, whose details are closed. */
async function sharedSeed(page: Page) {
  const title = unique('界面を割らない固体電解質')
  const { id } = await aSeed(page, {
    title: { ja: title },
    summary: { ja: '低い温度で焼ける固体電解質を合成した。' },
    details: { ja: DETAILS },
  })
  await open(page, `/ja/seeds/${id}`)
  await button(page, '確認を依頼する').click()
  await expect(page.getByText('確認中', { exact: true })).toBeVisible()
  await button(page, '共有する…').click()
  const dialog = page.getByRole('dialog', { name: 'だれと共有しますか' })
  await dialog.getByRole('radio', { name: /^学内/ }).check()
  await dialog.getByRole('button', { name: '共有する' }).click()
  await expect(page.getByText('限定共有（学内）')).toBeVisible()
  return { id, title }
}

async function pick(page: Page, name: string) {
  await page.getByRole('combobox', { name: '機関' }).last().fill(name)
  await page.getByRole('option', { name }).first().click()
}

/** On the page of a record's access: begins a check of an organization and goes to its questions. */
async function begin(page: Page, name: string) {
  await page.getByText('事前確認を始める', { exact: true }).click()
  await pick(page, name)
  await button(page, '5つの問いへ進む').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${name}.*の事前確認$`))
  await settled(page)
}

async function answerAll(page: Page, reply: string) {
  for (const radio of await page.getByRole('radio', { name: reply }).all()) await radio.check()
}

async function handIn(page: Page) {
  await button(page, '提出する').click()
  await page.getByRole('dialog', { name: '提出しますか' }).getByRole('button', { name: '提出する' }).click()
  await expect(said(page, '提出しました')).toBeVisible()
}

async function decide(page: Page, decision: string, reason: string) {
  await button(page, /の事前確認を決定する$/)
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: /の事前確認を決定する$/ })
  await dialog.getByRole('radio', { name: decision }).check()
  await dialog.getByRole('textbox', { name: /^理由/ }).fill(reason)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '決定する', exact: true }).click()
  await expect(said(page, '決定しました')).toBeVisible()
}

test('opens a seed to a company only after the officer has approved, and closes it again', async ({
  page,
  someone,
  complaints,
}) => {
  test.setTimeout(240_000)
  complaints.expect(/404/)
  await signIn(page, 'coordinator')
  const { id, title } = await sharedSeed(page)
  const company = await someone('company')

  await open(page, `/ja/seeds/${id}/access`)
  await page.getByRole('radio', { name: '秘密保持契約' }).check()
  await pick(page, COMPANY)
  await page.getByRole('textbox', { name: /^契約の名前と版/ }).fill(AGREEMENT)
  await button(page, '加える').click()
  await expect(page.getByRole('row').filter({ hasText: AGREEMENT })).toBeVisible()
  await open(company, '/ja/me/shared')
  await button(company, 'この契約に本人として同意する').first().click()
  await company.getByRole('dialog').getByRole('button', { name: '同意する' }).click()
  await expect(said(company, '契約に同意しました')).toBeVisible()
  await open(company, `/ja/seeds/${id}`)
  await expect(company.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(company.getByText(DETAILS)).toHaveCount(0)

  // The coordinator answers, leaves, comes back and hands it in.
  await begin(page, COMPANY)
  await answerAll(page, 'いいえ')
  await button(page, '保存して結果を見る').click()
  await expect(page.getByText('不要', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await open(page, `/ja/seeds/${id}/access`)
  await page.getByRole('link', { name: /の事前確認を続ける$/ }).click()
  await expect(page.getByRole('radio', { name: 'いいえ' }).first()).toBeChecked()
  await handIn(page)
  await expect(button(page, /を決定する$/)).toHaveCount(0)

  // The officer finds it in the queue and decides there.
  const officer = await someone('officer')
  await open(officer, '/ja/clearances')
  const row = officer.getByRole('article').filter({ hasText: title })
  await expect(row).toContainText(COMPANY)
  await row.getByRole('link', { name: /を開く$/ }).click()
  await expect(officer.getByRole('heading', { name: '答え' })).toBeVisible()
  await decide(officer, '承認する', '国内の会社で、リスト規制に当たらない')

  await open(company, `/ja/seeds/${id}`)
  await expect(company.getByText(DETAILS)).toBeVisible()
  await open(page, `/ja/seeds/${id}/access`)
  await expect(page.getByRole('listitem').filter({ hasText: '承認' }).first()).toBeVisible()

  await button(officer, '承認を終える').click()
  await officer.getByRole('dialog').getByRole('button', { name: '承認を終える' }).click()
  await expect(said(officer, '承認を終えました')).toBeVisible()
  await open(company, `/ja/seeds/${id}`)
  await expect(company.getByText(DETAILS)).toHaveCount(0)
})

test('says beside each question that it is open', async ({ page, complaints }) => {
  complaints.expect(/422/)
  await signIn(page, 'company')
  const { id } = await aNeed(page, {
    title: { ja: unique('問いを残した確認') },
    problem: { ja: '電解質の焼結温度が高い。' },
  })
  await open(page, `/ja/needs/${id}/access`)
  await begin(page, UNIVERSITY)
  await button(page, '提出する').click()
  await page.getByRole('dialog').getByRole('button', { name: '提出する' }).click()

  await expect(page.getByText('選んでください。')).toHaveCount(5)
  await expectAccessible(page)
})

test('shows a queue by state, by keyboard, in English', async ({ page }) => {
  await signIn(page, 'officer')
  await open(page, '/en/clearances')
  await settled(page)

  await page.getByRole('tab', { name: /^To do/ }).focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/state=DRAFT/)
  await page.keyboard.press('Home')

  await expect(page).toHaveURL(/\/en\/clearances$/)
  await expect(page.getByText('Longest wait')).toBeVisible()
  await expectAccessible(page)
})
