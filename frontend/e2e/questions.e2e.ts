import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('asks all coordinators, and says when somebody has helped', async ({ page }) => {
  const title = unique('木材の専門家を探しています')
  await signIn(page, 'coordinator')
  await open(page, '/ja/coordinators/questions')
  await page.getByRole('button', { name: '質問する' }).click()
  await expect(page.getByText('秘密情報や企業名は書かないでください。')).toBeVisible()
  await page.getByRole('button', { name: '投稿する' }).click()
  await expect(page.getByText('書いてください').first()).toBeVisible()
  await page.getByRole('textbox', { name: /^題/ }).fill(title)
  await page.getByRole('textbox', { name: /^質問/ }).fill('接着に詳しい方はいませんか。')
  await page.getByRole('combobox', { name: /^地域/ }).selectOption({ label: '東京都' })
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: '投稿する' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('textbox', { name: '回答を書く' }).fill('自分で見つけました。')
  await page.getByRole('button', { name: '回答する' }).click()
  const answers = page.getByRole('list', { name: '回答' })
  await expect(answers).toContainText('自分で見つけました。')
  await answers.getByRole('button', { name: '回答を削除する' }).click()
  await expect(page.getByText('まだ回答はありません。')).toBeVisible()
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect(answers).toContainText('自分で見つけました。')
  await page.getByRole('button', { name: '解決済みにする' }).click()
  await expect(said(page, '解決済みにしました')).toBeVisible()
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('link', { name: 'だれか助けて' }).click()
  await page.getByRole('combobox', { name: '状態' }).selectOption('solved')
  await page.getByRole('searchbox', { name: 'ことば' }).fill(title)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: '削除する', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '削除する', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'だれか助けて' })).toBeVisible()
})

test('is found by a card, and keeps it from everybody else', async ({ page, someone, complaints }, {
  project,
}) => {
  test.skip(project.name === 'phone', 'one person has one card')
  complaints.expect(/404/)
  const expertise = unique('木材の接着と評価')
  await signIn(page, 'coordinator')
  await open(page, '/ja/coordinators')
  await page.getByRole('textbox', { name: '専門・得意分野' }).fill(expertise)
  await page.getByRole('textbox', { name: '使える言語' }).fill('日本語、英語')
  await page.getByRole('button', { name: 'カードを保存する' }).click()
  await expect(said(page, 'カードを保存しました')).toBeVisible()

  await page.getByRole('searchbox', { name: 'ことば' }).fill(expertise)
  await expect(page.getByRole('list', { name: 'コーディネーターの一覧' })).toContainText(expertise)
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const company = await someone('company')
  await open(company, '/ja/coordinators')
  await expect(company.getByText('見つかりません').first()).toBeVisible()
  await expect(company.getByText(expertise)).toHaveCount(0)

  await page.getByRole('button', { name: 'カードを消す' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'カードを消す' }).click()
  await expect(said(page, 'カードを消しました')).toBeVisible()
})
