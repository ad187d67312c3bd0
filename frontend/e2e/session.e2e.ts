import { readFile } from 'node:fs/promises'
import { expect, open, openMenu, PASSWORD, signIn, test } from './journey'

test.describe('signing in and out', () => {
  for (const account of ['company', 'coordinator', 'researcher', 'admin'] as const) {
    test(`enters as ${account} with one click on the login page`, async ({ page }) => {
      await open(page, '/ja/login')

      await page.getByRole('button', { name: `${account} で入る` }).click()

      await expect(page).toHaveURL(/\/ja$/)
      await openMenu(page)
      const records = page
        .getByRole('navigation', { name: '主なメニュー' })
        .getByRole('link', { name: 'マイ記録' })
      // An administrator belongs to no organization and has no records of one.
      await expect(records).toHaveCount(account === 'admin' ? 0 : 1)
      await expect(page.getByRole('heading', { name: /さんの次の一歩/ })).toBeVisible()
    })
  }

  test('comes back to the page that asked for it, with its conditions', async ({ page }) => {
    await open(page, '/ja/me/records?stage=DRAFT&kind=seed')

    await expect(page).toHaveURL(/\/ja\/login\?returnTo=/)
    await page.getByRole('textbox', { name: '利用者名' }).fill('coordinator')
    await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD)
    await page.getByRole('button', { name: 'ログインする' }).click()

    await expect(page).toHaveURL('/ja/me/records?stage=DRAFT&kind=seed')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マイ記録')
    await expect(page.getByRole('tab', { name: /下書き/ })).toHaveAttribute('aria-selected', 'true')
  })

  test('refuses a wrong password beside the field and keeps the name', async ({ page, complaints }) => {
    complaints.expect(/401/)
    await open(page, '/en/login')
    await page.getByRole('textbox', { name: 'User name' }).fill('company')
    await page.getByRole('textbox', { name: 'Password' }).fill('wrong')

    await page.getByRole('button', { name: 'Sign in', exact: true }).click()

    await expect(page.getByText('The user name or the password is wrong.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Password' })).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue('company')
  })

  test('never leads to a foreign address after signing in', async ({ page }) => {
    await open(page, '/ja/login?returnTo=//example.com/')

    await page.getByRole('button', { name: 'company で入る' }).click()

    await expect(page).toHaveURL(/\/ja$/)
  })

  test('signs out and forgets what only members may see', async ({ page }) => {
    await signIn(page, 'coordinator')
    await open(page, '/ja/me/records')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マイ記録')
    await openMenu(page)
    await page.getByText('橋本 渡（見本）').filter({ visible: true }).click()

    await page.getByRole('button', { name: 'ログアウト' }).click()

    await expect(page).toHaveURL(/\/ja$/)
    await openMenu(page)
    await expect(page.getByRole('link', { name: 'ログイン' }).filter({ visible: true }).first()).toBeVisible()
    await open(page, '/ja/me/records')
    await expect(page).toHaveURL(/\/ja\/login/)
  })
})

test.describe('the account', () => {
  test('changes its language and takes the page with it', async ({ page }) => {
    await signIn(page, 'admin')
    await open(page, '/ja/settings/account')

    await page.getByRole('radio', { name: 'English' }).click()

    await expect(page).toHaveURL('/en/settings/account')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account')
    await expect(page.getByRole('status').filter({ hasText: 'Language saved' })).toBeVisible()
    await page.getByRole('radio', { name: '日本語' }).click()
    await expect(page).toHaveURL('/ja/settings/account')
  })

  test('gives out what is kept of a person', async ({ page }) => {
    await signIn(page, 'coordinator')
    await open(page, '/ja/settings/account')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '自分のデータを受け取る' }).click(),
    ])

    expect(file.suggestedFilename()).toBe('kakehashi-account.json')
    const kept = JSON.parse(await readFile(await file.path(), 'utf8'))
    expect(Object.keys(kept)).toEqual(
      expect.arrayContaining(['account', 'audit', 'judgments', 'subscriptions']),
    )
    await expect(page.getByRole('button', { name: 'プロフィールを消去する' })).toBeHidden()
  })

  test('asks for the own name before it is deleted, and lets go on Esc', async ({ page }) => {
    await signIn(page, 'researcher')
    await open(page, '/ja/settings/account')
    const opener = page.getByRole('button', { name: 'アカウントを削除する' })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: '本当に削除しますか' })
    await expect(dialog.getByRole('button', { name: '削除する' })).toHaveAttribute('aria-disabled', 'true')

    await page.keyboard.press('Escape')

    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })
})

test.describe('two languages', () => {
  test('switches the same page, with its conditions, and remembers', async ({ page }) => {
    await open(page, '/ja/seeds?q=電池&trl=3-6')

    await page.getByRole('link', { name: 'English' }).click()

    await expect(page).toHaveURL(/\/en\/seeds\?.*trl=3-6/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seeds')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await open(page, '/')
    await expect(page).toHaveURL(/\/en$/)
  })

  test('leads to the language the browser asks for', async ({ page, browser, baseURL }) => {
    await open(page, '/')
    await expect(page).toHaveURL(/\/ja$/)

    const context = await browser.newContext({ locale: 'en-GB', ...(baseURL && { baseURL }) })
    const reader = await context.newPage()
    await open(reader, '/')

    await expect(reader).toHaveURL(/\/en$/)
    await context.close()
  })
})
