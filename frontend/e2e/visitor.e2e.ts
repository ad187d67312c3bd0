import type { Locator, Page } from '@playwright/test'
import { expect, isNarrow, open, openWithKeys, test } from './journey'

const SEED = '全固体電池向け硫化物系固体電解質の低温焼結技術'

/** On a phone the conditions stand behind a heading that opens. */
async function openFilters(page: Page): Promise<void> {
  if (isNarrow(page)) await page.getByText('絞り込み', { exact: true }).filter({ visible: true }).click()
}

function found(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^[\d,]+件（/ })
}

/** How many records a condition promises to leave. */
function numberBeside(choice: Locator): Promise<number> {
  return choice.evaluate((box: HTMLInputElement) => Number(box.labels?.[0]?.innerText.match(/\d+$/)?.[0]))
}

async function countOf(text: Locator): Promise<number> {
  return Number((await text.innerText()).match(/[\d,]+(?=件|$)/)?.[0].replaceAll(',', ''))
}

/** The points of a candidate, opened, and what they should add up to. */
async function expectPointsThatAddUp(candidate: Locator, total: string): Promise<void> {
  await candidate.getByText('点数の内訳', { exact: true }).first().click()
  const table = candidate.getByRole('table', { name: '点数の内訳' })
  const rows = await table
    .getByRole('row')
    .filter({ has: candidate.page().getByRole('rowheader') })
    .all()
  const points = await Promise.all(rows.map(async (row) => Number(await row.getByRole('cell').innerText())))
  expect(points.length).toBeGreaterThan(1)
  expect(points.at(-1)).toBe(Number(total))
  expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(Number(total))
}

test.describe('a visitor without an account finds a seed', () => {
  test('by search words, completed from kana', async ({ page }) => {
    await openWithKeys(page, '/ja/seeds')
    const field = page.getByLabel('検索語', { exact: true })
    await field.pressSequentially('ぜんこたい')
    // The browser draws the completions outside of the page; this is what it offers.
    await expect(page.locator('datalist option[value="全固体電池"]')).toBeAttached()
    await field.fill('全固体電池')

    await page.getByRole('button', { name: '検索', exact: true }).click()

    const hit = page.getByRole('article').filter({ has: page.getByRole('heading', { name: SEED }) })
    await expect(page).toHaveURL(/\/ja\/seeds\?q=/)
    await expect(hit.locator('mark').first()).toBeVisible()
    await hit.getByRole('link', { name: SEED }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(SEED)
    await expect(page).toHaveTitle(new RegExp(SEED))
  })

  test('by facets, whose numbers are true', async ({ page }) => {
    await open(page, '/ja/seeds')
    await openFilters(page)
    const choice = page.getByRole('checkbox', { name: /^エネルギー\s*\d+$/ }).filter({ visible: true })
    const promised = await numberBeside(choice)

    await choice.check()

    await expect(page).toHaveURL(/field=ENERGY/)
    await expect(found(page)).toHaveText(new RegExp(`^${promised}件`))
    await page.getByRole('combobox', { name: 'TRL 下限' }).filter({ visible: true }).selectOption('4')
    await expect(page).toHaveURL(/trl=4-9/)
    await page.getByRole('combobox', { name: 'TRL 上限' }).filter({ visible: true }).selectOption('4')
    await expect(page).toHaveURL(/trl=4-4/)
    await expect.poll(() => countOf(found(page))).toBeLessThan(promised)
    await expect(page.getByRole('article').first()).toContainText('TRL 4')
    await page.getByRole('link', { name: SEED }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(SEED)
  })

  test('by writing the problem, and sees why it fits', async ({ page }) => {
    await open(page, '/ja')

    await page
      .getByRole('textbox', { name: '困りごと' })
      .fill('車載用の全固体電池で、固体電解質を200℃以下の低い温度で緻密に焼きたい。')

    const best = page.getByRole('article').filter({ has: page.getByRole('heading', { name: SEED }) })
    await expect(page.getByRole('status').filter({ hasText: /シーズ\d+件・研究者\d+人/ })).toBeVisible()
    await expect(best).toContainText(/一致度 [高中]/)
    await expect(best).toContainText('一致した用語')
    await expect(best).toContainText('固体電解質')
    const [, total = ''] = (await best.innerText()).match(/100点中(\d+)点/) ?? []
    await expectPointsThatAddUp(best, total)
    await best.getByRole('link', { name: SEED }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(SEED)
  })

  test('in English, from an English problem', async ({ page }) => {
    await open(page, '/en')

    await page.getByRole('button', { name: 'Try an example' }).click()

    const best = page.getByRole('article').first()
    await expect(best).toContainText('Matched terms')
    await expect(best).toContainText('solid electrolyte')
    await best.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/en\/(seeds|people)\//)
  })
})

test.describe('completions', () => {
  for (const [script, language, typed, completion] of [
    ['kana', 'ja', 'ぜんこたい', '全固体電池'],
    ['romaji', 'ja', 'zenkotai', '全固体電池'],
    ['kanji', 'ja', '固体電', '固体電解質'],
    ['the beginning of an English word', 'en', 'solid elec', 'solid electrolyte'],
  ] as const) {
    test(`are offered for ${script}`, async ({ page }) => {
      await open(page, `/${language}/search`)

      await page.getByLabel(language === 'ja' ? '検索語' : 'Search words', { exact: true }).fill(typed)

      await expect(page.locator(`datalist option[value="${completion}"]`)).toBeAttached()
    })
  }
})

test.describe('conditions', () => {
  test('stand in the address: going back and a copied address show the same', async ({ page, someone }) => {
    await open(page, '/ja/search?q=電池')
    await page.getByRole('group', { name: '種類で絞る' }).getByText('シーズ').click()
    await expect(page).toHaveURL(/kind=seed/)
    await page.getByRole('combobox', { name: '並べ替え' }).selectOption('title')
    await expect(page).toHaveURL(/sort=title/)
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    const titles = await page.getByRole('article').getByRole('link').allInnerTexts()

    const other = await someone()
    await open(other, page.url())
    await expect(other.getByRole('radio', { name: /^シーズ/ })).toBeChecked()
    await expect(other.getByRole('article').getByRole('link')).toHaveText(titles)
    await page.getByRole('article').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/ja\/seeds\//)
    await page.goBack()

    await expect(page).toHaveURL(/kind=seed.*sort=title|sort=title.*kind=seed/)
    await expect(page.getByRole('article').getByRole('link')).toHaveText(titles)
  })

  test('that leave nothing name the one to drop', async ({ page }) => {
    await open(page, '/ja/seeds?q=電池&trl=9&prefecture=47')

    await expect(page.getByRole('heading', { name: '条件に合うものがありません' })).toBeVisible()
    await page.getByRole('button', { name: 'すべての条件を外す' }).click()

    await expect(page).toHaveURL('/ja/seeds')
    await expect(found(page)).toHaveText(/^\d+件/)
  })

  test('are taken away one by one', async ({ page }) => {
    await open(page, '/ja/seeds?field=ENERGY&trl=4-4')

    await page.getByRole('button', { name: 'エネルギーを外す' }).click()

    await expect(page).toHaveURL('/ja/seeds?trl=4-4')
  })
})
