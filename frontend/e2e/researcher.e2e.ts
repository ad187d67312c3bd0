import { expect, open, openWithKeys, signIn, test, unique } from './journey'

test.beforeEach(async ({ page }) => {
  await signIn(page, 'researcher')
})

test.describe('a researcher', () => {
  test('sees at once which needs fit, and for whom they are open', async ({ page }) => {
    await open(page, '/ja')

    const needs = page.getByRole('heading', { name: 'あなたに合うニーズ' })
    await expect(needs).toBeVisible()
    const first = page.getByRole('article').first()
    await expect(first).toContainText(/一致度 [高中低]/)
    await first.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/ja\/needs\//)
  })

  test('knows from the own page whether support for the young applies', async ({ page }) => {
    await open(page, '/ja/people')
    const { researcher } = await (await page.request.get('/api/v1/session')).json()

    await open(page, `/ja/people/${researcher}`)

    await expect(page.getByText(/若手研究者の対象（\d{4}年度まで）/)).toBeVisible()
  })

  test('changes the own profile', async ({ page }) => {
    const { researcher } = await (await page.request.get('/api/v1/session')).json()
    await openWithKeys(page, `/ja/people/${researcher}/edit`)
    const summary = page.getByRole('textbox', { name: '研究の概要 English' })
    const text = unique('From powder synthesis to laminated cells')
    await summary.fill(text)

    await page.getByRole('button', { name: '変更を保存する' }).click()

    await expect(page.getByText('保存しました')).toBeVisible()
    await open(page, `/en/people/${researcher}`)
    await expect(page.getByText(text)).toBeVisible()
  })

  test('writes a seed from nothing: every word survives the closing of the page', async ({ page }) => {
    const title = unique('粉末から固体電解質を作る')
    await openWithKeys(page, '/ja/seeds/new')
    await page.getByRole('textbox', { name: '名称 日本語' }).fill(title)
    await page
      .getByRole('textbox', { name: '概要 日本語' })
      .fill('固体電解質を180℃で緻密に焼結し、室温で3.1 mS/cmを得た。')
    await expect(page.getByText(/下書きを保存しました/)).toBeVisible()

    await page.reload()

    await expect(page.getByRole('textbox', { name: '名称 日本語' })).toHaveValue(title)
    await expect(page.getByRole('status').filter({ hasText: /この端末に残っていた下書き/ })).toBeVisible()
    await page.getByRole('button', { name: '下書きを保存', exact: true }).click()
    await expect(page).toHaveURL(/\/ja\/seeds\/[0-9a-f-]+\/edit/)
    await open(page, '/ja/me/records?stage=DRAFT&kind=seed')
    await expect(page.getByRole('article').filter({ hasText: title })).toContainText('下書き')
  })
})
