import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aNeed, aSeed, publish, published } from './records'

test.describe('a published seed', () => {
  test('stands in both languages, with its people and what it fits', async ({ page }) => {
    const id = await published(page, 'seed', '全固体電池向け硫化物系固体電解質の低温焼結技術')
    await open(page, `/ja/seeds/${id}`)

    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText('全固体電池向け硫化物系固体電解質の低温焼結技術')
    await expect(heading.locator('[lang=en]')).toContainText('Low-temperature sintering')
    await expect(page.getByRole('main')).toContainText('佐久間 遥')
    await expect(page.getByRole('main')).toContainText('TRL 4')
    const needs = page.getByRole('heading', { name: 'このシーズに合うニーズ' })
    await needs.scrollIntoViewIfNeeded()
    await expect(page.getByRole('article').first()).toContainText(/一致度 [高中低]/)
  })

  test('shows what is restricted to its own people alone', async ({ page, someone }) => {
    const coordinator = await someone('coordinator')
    const secret = unique('未公開の焼結助剤の組成')
    const seed = await aSeed(coordinator, {
      title: { ja: unique('非公開部分のあるシーズ') },
      summary: { ja: '公開部分の概要です。' },
      details: { ja: secret },
    })
    await publish(coordinator, 'seed', seed)

    await open(coordinator, `/ja/seeds/${seed.id}`)
    await expect(coordinator.getByText(secret)).toBeVisible()
    await open(page, `/ja/seeds/${seed.id}`)

    await expect(page.getByText('公開部分の概要です。')).toBeVisible()
    await expect(page.getByText(secret)).toHaveCount(0)
  })
})

test.describe('an anonymous need', () => {
  test('never shows its company: not in the page, not in the title, not in the search', async ({
    page,
    someone,
  }) => {
    const company = await someone('company')
    const title = unique('匿名のニーズ')
    const need = await aNeed(company, {
      title: { ja: title },
      problem: { ja: '部品の割れを早く見つけたい。' },
      anonymous: true,
    })
    await publish(company, 'need', need)

    await open(page, `/ja/needs/${need.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(page.getByText('非公開の企業').first()).toBeVisible()
    expect(await page.content()).not.toContain('あおぞらモビリティ')
    await expect(async () => {
      await open(page, `/ja/needs?q=${encodeURIComponent(title)}`)
      await expect(page.getByRole('article').filter({ hasText: title })).toContainText('非公開の企業', {
        timeout: 1000,
      })
    }).toPass()
    await expect(page.getByRole('article').filter({ hasText: title })).not.toContainText('あおぞら')
  })
})

test.describe('the life of a record', () => {
  test('goes from draft to published and withdrawn, each step with a way back', async ({ page }) => {
    await signIn(page, 'coordinator')
    const { id } = await aSeed(page, { title: { ja: unique('公開までの道') }, summary: { ja: '概要です。' } })
    await open(page, `/ja/seeds/${id}`)
    const actions = page.getByRole('region', { name: 'この記録の操作' })
    await expect(page.getByRole('main').getByText('下書き', { exact: true })).toBeVisible()

    await actions.getByRole('button', { name: '公開する' }).click()
    await actions.getByRole('button', { name: '取り下げる' }).click()
    await expect(page.getByRole('main').getByText('取り下げ', { exact: true })).toBeVisible()
    await page.keyboard.press('F8')
    // Publishing can no longer be undone: the record has gone on.
    await expect(page.getByText('取り下げました')).toBeVisible()
    await page.getByRole('button', { name: '元に戻す' }).click()

    await expect(page.getByRole('button', { name: '取り下げる' })).toBeVisible()
  })

  test('is told by its history, version by version', async ({ page }) => {
    await signIn(page, 'coordinator')
    const title = unique('履歴の残るシーズ')
    const seed = await aSeed(page, { title: { ja: title }, summary: { ja: '概要です。' } })
    await publish(page, 'seed', seed)
    await open(page, `/ja/seeds/${seed.id}`)

    await page.getByRole('link', { name: '履歴' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('履歴')
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article').first()).toContainText('公開')
    await expect(page.getByRole('article').first()).toContainText('橋本 渡（見本）')
    await page.getByRole('button', { name: '第1版の全文を見る' }).click()
    const dialog = page.getByRole('dialog', { name: '第1版' })
    await expect(dialog).toContainText(title)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  test('ends for a draft that is discarded, after asking', async ({ page, complaints }) => {
    complaints.expect(/status of 404/)
    await signIn(page, 'coordinator')
    const { id } = await aSeed(page, { title: { ja: unique('捨てる下書き') } })
    await open(page, `/ja/seeds/${id}`)

    await page.getByRole('button', { name: '下書きを捨てる' }).click()
    await page
      .getByRole('dialog', { name: '下書きを捨てますか' })
      .getByRole('button', { name: '捨てる', exact: true })
      .click()

    await expect(page).toHaveURL('/ja/me/records')
    await open(page, `/ja/seeds/${id}`)
    await expect(page.getByRole('heading', { name: '見つかりません' })).toBeVisible()
  })

  test('takes a double click on a step once', async ({ page }) => {
    await signIn(page, 'coordinator')
    const { id } = await aSeed(page, { title: { ja: unique('二度押し') }, summary: { ja: '概要です。' } })
    await openWithKeys(page, `/ja/seeds/${id}`)
    const steps: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/publication')) steps.push(request.method())
    })

    await page.getByRole('button', { name: '公開する' }).dblclick()

    await expect(page.getByRole('button', { name: '取り下げる' })).toBeVisible()
    expect(steps).toEqual(['PUT'])
  })
})

test.describe('my records', () => {
  test('are found by stage and kind, and the address keeps both', async ({ page }) => {
    await signIn(page, 'coordinator')
    const title = unique('マイ記録の下書き')
    await aSeed(page, { title: { ja: title } })
    await open(page, '/ja/me/records')

    await page.getByRole('tab', { name: /下書き/ }).click()
    await expect(page).toHaveURL(/stage=DRAFT/)
    await page.getByRole('combobox', { name: '種類' }).selectOption('シーズ')

    await expect(page).toHaveURL(/stage=DRAFT&kind=seed|kind=seed&stage=DRAFT/)
    await expect(page.getByRole('article').filter({ hasText: title })).toContainText('下書き')
    await page.getByRole('link', { name: title, exact: true }).click()
    await page.goBack()
    await expect(page.getByRole('tab', { name: /下書き/ })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('combobox', { name: '種類' })).toHaveValue('seed')
  })
})
