import type { Page } from '@playwright/test'
import { expectAccessible, lookAt, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aConsultation } from './records'

const UNIVERSITY = 'みなも工科大学'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function chooseDesk(page: Page, find: string, name: string) {
  await page.getByRole('searchbox', { name: find }).fill(name)
  await page.getByRole('radio', { name: new RegExp(name) }).check()
}

test('keeps what a visitor wrote over the sign-in, and sends it to a desk', async ({ page }) => {
  const problem = unique('夏になると接着がはがれる')
  await open(page, '/ja/consultations/new')
  await page.getByRole('textbox', { name: '何に困っていますか' }).fill(problem)
  await page.getByText('もう少し詳しく書く（任意）').click()
  await page.getByRole('textbox', { name: '試したこと' }).fill('別の接着剤')
  await lookAt(page)
  await page.getByRole('link', { name: 'ログインして送る' }).click()
  await expect(page).toHaveURL(/\/ja\/login/)

  await signIn(page, 'company')
  await open(page, '/ja/consultations/new')

  await expect(page.getByRole('textbox', { name: '何に困っていますか' })).toHaveValue(problem)
  await expect(page.getByRole('textbox', { name: '試したこと' })).toHaveValue('別の接着剤')
  await chooseDesk(page, '窓口を名前で探す', UNIVERSITY)
  await button(page, '相談を送る').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(problem)
  await expect(page.getByText(/^相手の番・/)).toBeVisible()
  await open(page, '/ja/consultations')
  await expect(page.getByRole('link', { name: problem })).toBeVisible()
  await open(page, '/ja/consultations/new')
  await expect(page.getByRole('textbox', { name: '何に困っていますか' })).toHaveValue('')
})

test('says what is missing before a question is sent', async ({ page, complaints }) => {
  complaints.expect(/422/)
  await signIn(page, 'company')
  await open(page, '/en/consultations/new')

  await button(page, 'Send the question').click()

  await expect(
    page
      .getByText('Required.')
      .or(page.getByText(/needed|required/i))
      .first(),
  ).toBeVisible()
  await lookAt(page)
})

test('is sorted by a coordinator and becomes two needs that the firm completes', async ({
  page,
  someone,
}) => {
  test.setTimeout(240_000)
  const problem = unique('木材の接着面が湿気ではがれる')
  const company = await someone('company')
  const id = await aConsultation(company, UNIVERSITY, problem)

  // In the queue, by keyboard.
  await signIn(page, 'coordinator')
  await open(page, '/ja/consultations?whose=NOBODYS')
  await settled(page)
  await lookAt(page)
  await page.getByRole('link', { name: problem }).focus()
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await page.getByRole('link', { name: problem }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(problem)

  await button(page, '自分が担当する').click()
  await expect(said(page, '担当を変えました')).toBeVisible()
  await button(page, '課題整理を始める').click()
  await expect(said(page, '課題整理を始めました')).toBeVisible()
  await expect(page.getByText('課題整理', { exact: true }).first()).toBeVisible()
  await page.getByRole('textbox', { name: '覚え書きを加える' }).fill('含水率を聞いておく')
  await page.getByRole('button', { name: '加える', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '含水率を聞いておく' })).toBeVisible()
  await lookAt(page)

  await button(page, 'ニーズを作る…').click()
  const dialog = page.getByRole('dialog', { name: 'ニーズの下書きを作る' })
  await dialog.getByRole('textbox', { name: /^件名/ }).fill('湿気に強い接着')
  await expect(dialog.getByRole('textbox', { name: /^困りごと/ })).toHaveValue(problem)
  await button(page, 'ニーズを加える').click()
  await dialog.getByRole('textbox', { name: /^件名/ }).last().fill('含水率の測り方')
  await expectAccessible(page)
  await button(page, '2件の下書きを作って相談を終える').click()
  await expect(said(page, 'ニーズの下書きを作りました')).toBeVisible()
  await expect(page.getByText('ニーズ化', { exact: true }).first()).toBeVisible()

  await open(company, `/ja/consultations/${id}`)
  await expect(company.getByText(/^あなたの番・ニーズの下書き/)).toBeVisible()
  await expect(company.getByText('含水率を聞いておく')).toHaveCount(0)
  await lookAt(company)
  await company.getByRole('link', { name: '含水率の測り方', exact: true }).click()
  await expect(company.getByRole('heading', { level: 1 })).toContainText('含水率の測り方')
  await expect(company.getByRole('link', { name: '元の相談を見る' })).toBeVisible()
})

test('is closed with advice in English, taken back, and closed again', async ({ page, someone }) => {
  const problem = unique('Our glue fails in summer')
  const company = await someone('company')
  const id = await aConsultation(company, UNIVERSITY, problem)
  await signIn(page, 'coordinator')
  await open(page, `/en/consultations/${id}`)
  await settled(page)

  const advise = async (advice: string) => {
    await button(page, 'Solve it by advice…').click()
    const dialog = page.getByRole('dialog', { name: 'Solve it by advice' })
    await dialog.getByRole('textbox', { name: /^Advice/ }).fill(advice)
    await button(page, 'Send').click()
    await expect(said(page, 'The advice was sent')).toBeVisible()
  }
  await advise('Dry the wood')
  await button(page, /undo/i).click()
  await expect(button(page, 'Solve it by advice…')).toBeVisible()
  await advise('Dry the wood to 10 % first')

  await open(company, `/en/consultations/${id}`)
  await expect(company.getByText('Dry the wood to 10 % first')).toBeVisible()
  await expect(company.getByText('This consultation is over')).toBeVisible()
  await lookAt(company)
})
