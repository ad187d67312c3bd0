import type { Locator, Page } from '@playwright/test'
import { lookAt } from './audit'
import { hands } from './hands'
import { expect, openWithKeys, signIn, test, unique } from './journey'
import { aSeed } from './records'

/** As many as U1 asks to be cleared; each with one key. */
const ROWS = 20

const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const rows = (page: Page, title: string) => page.getByRole('article', { name: new RegExp(title) })

/** A seed that says what it is and lacks an English title and a level, both of which follow from what it says. */
async function aRoughSeed(page: Page, title: string): Promise<void> {
  await aSeed(page, {
    title: { ja: title },
    summary: { ja: '港で実証試験を行い、三か月動かした。' },
  })
}

async function pressOn(row: Locator, press: () => Promise<void>) {
  await row.first().focus()
  await press()
}

// Rows of one journey would stand between those of another: one after the other, and after all other files.
test.describe.configure({ mode: 'serial' })

test('clears twenty rows with one key each, and takes the last one back', async ({ page }) => {
  test.slow()
  await signIn(page, 'coordinator')
  const mark = unique('').replace(/[^A-Za-z0-9]/g, '')
  for (let seed = 0; seed < ROWS / 2; seed += 1) await aRoughSeed(page, `${mark}x${seed}を用いた情報検索`)
  const { counted, press } = hands(page)

  let cleared = 0
  for (const rule of ['ENGLISH_TITLE', 'READINESS']) {
    await openWithKeys(page, `/ja/quality?rule=${rule}`)
    await expect(rows(page, mark)).toHaveCount(ROWS / 2)
    if (rule === 'ENGLISH_TITLE') await lookAt(page)
    await rows(page, mark).first().focus()
    for (let left = ROWS / 2; left > 0; left -= 1) {
      await expect(rows(page, mark).first()).toBeFocused()
      await press('a')
      await expect(rows(page, mark)).toHaveCount(left - 1)
      cleared += 1
    }
  }
  expect(cleared).toBe(ROWS)
  expect(counted.keys / ROWS).toBe(1)

  await page.keyboard.press('Control+z')
  await expect(said(page, '元に戻しました')).toBeVisible()
  await expect(rows(page, mark)).toHaveCount(1)
})

test('makes one record of two, and keeps two others apart', async ({ page }) => {
  await signIn(page, 'coordinator')
  const title = `${unique('重複')}の固体電解質を調べる方法`
  for (let seed = 0; seed < 2; seed += 1) await aRoughSeed(page, title)
  await openWithKeys(page, '/ja/quality?rule=DUPLICATE')
  await expect(rows(page, title)).toHaveCount(1)
  await lookAt(page)

  await pressOn(rows(page, title), () => page.keyboard.press('d'))
  await expect(said(page, '別の記録として残しました')).toBeVisible()
  await expect(rows(page, title)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(rows(page, title)).toHaveCount(1)

  await pressOn(rows(page, title), () => page.keyboard.press('a'))
  await expect(said(page, `「${title}」に統合しました`)).toBeVisible()
  await expect(rows(page, title)).toHaveCount(0)
})

test('lets a title be written in the row, and puts a row off', async ({ page }) => {
  await signIn(page, 'coordinator')
  const title = `${unique('手で書く')}ホゲモガ`
  await aRoughSeed(page, title)
  await openWithKeys(page, '/en/quality?rule=ENGLISH_TITLE')
  const row = rows(page, title)
  await expect(row).toContainText('the dictionary does not know all of its words')
  await row.focus()
  await page.keyboard.press('e')
  await expect(row.getByRole('textbox', { name: 'English title' })).toBeFocused()
  await lookAt(page)
  await page.keyboard.type('Written by hand')
  await page.keyboard.press('Enter')
  await expect(said(page, /^Taken into/)).toBeVisible()
  await expect(row).toHaveCount(0)

  await openWithKeys(page, '/en/quality?rule=READINESS')
  const other = page.getByRole('article', { name: 'Written by hand' })
  await other.first().focus()
  await page.keyboard.press('h')
  await expect(said(page, 'comes up again in two weeks')).toBeVisible()
  await expect(other).toHaveCount(0)
})
