import type { Page } from '@playwright/test'
import { hands } from './hands'
import { expect, isNarrow, open, openWithKeys, signIn, test, unique } from './journey'
import { aNeed, publish } from './records'

const PROBLEM =
  '車載用の全固体電池を開発している。固体電解質の焼結温度が高く、電極との界面が劣化する。200℃以下の低温焼結で緻密にできる材料や助剤を探している。'
const SEED = '全固体電池向け硫化物系固体電解質の低温焼結技術'

/** As many as C2 asks to be triaged; fewer where fewer fit. */
const MOST_TRIAGED = 20

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

/** On a phone the list stands behind a tab. */
async function showCandidates(page: Page): Promise<void> {
  if (isNarrow(page)) await page.getByRole('tab', { name: /^候補/ }).click()
}

async function showNeed(page: Page): Promise<void> {
  if (isNarrow(page)) await page.getByRole('tab', { name: 'ニーズ' }).click()
}

const cards = (page: Page) => page.getByRole('article').filter({ has: page.getByText(/一致度/) })

test.describe('a company posts a need', () => {
  test('with the keyboard, in few keys, and sees matches while typing', async ({ page }) => {
    await signIn(page, 'company')
    await openWithKeys(page, '/ja')
    await expect(page.getByRole('heading', { name: /さんの次の一歩/ })).toBeVisible()
    const { press, counted } = hands(page)
    const title = unique('EV向け全固体電池の電解質を低温で焼きたい')

    await press('n')
    await expect(field(page, '件名 日本語')).toBeVisible()
    await field(page, '件名 日本語').focus()
    await page.keyboard.insertText(title)
    await press('Tab')
    await press('Tab')
    await expect(field(page, /困りごと.* 日本語/)).toBeFocused()
    await page.keyboard.insertText(PROBLEM)
    await expect(page.getByRole('status').filter({ hasText: /^\d+件の候補/ })).toBeAttached()
    await expect(page.getByRole('button', { name: '固体電解質を外す' })).toBeVisible()
    await press('Control+Enter')
    const sheet = page.getByRole('dialog', { name: '公開しますか' })
    await expect(sheet).toBeVisible()
    await press('Enter')

    await expect(sheet).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: '公開しました' })).toBeVisible()
    expect(counted.keys).toBeLessThanOrEqual(8)
  })

  test('takes a term out, publishes without its name and goes on to the candidates', async ({
    page,
    someone,
  }) => {
    await signIn(page, 'company')
    await openWithKeys(page, '/ja/needs/new')
    const title = unique('界面を壊さずに緻密な電解質を作りたい')
    await field(page, '件名 日本語').fill(title)
    await field(page, /困りごと.* 日本語/).fill(PROBLEM)

    await page.getByRole('button', { name: '助剤を外す' }).click()
    await expect(page.getByRole('button', { name: '助剤を戻す' })).toBeVisible()
    await showCandidates(page)
    await expect(cards(page).first()).toBeVisible()
    await showNeed(page)
    await page.getByRole('button', { name: '公開する' }).click()
    const sheet = page.getByRole('dialog', { name: '公開しますか' })
    await sheet.getByRole('radio', { name: /機関名を出さずに公開/ }).check()
    await sheet.getByRole('button', { name: '公開する' }).click()

    await expect(page.getByRole('status').filter({ hasText: '公開しました' })).toBeVisible()
    await page.getByRole('link', { name: 'ページを見る' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    const visitor = await someone()
    await open(visitor, page.url())
    await expect(visitor.getByText('非公開の企業').first()).toBeVisible()
    await page.getByRole('link', { name: '合う相手を見る' }).click()
    await expect(page).toHaveURL(/\/matches/)
    await expect(cards(page).filter({ has: page.getByRole('heading', { name: SEED }) })).toBeVisible()
    await expect(cards(page).first()).not.toContainText('助剤')
  })
})

test.describe('the triage of candidates', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, 'company')
    const need = await aNeed(page, {
      title: { ja: unique('全固体電池の電解質を低温で緻密にしたい') },
      problem: { ja: PROBLEM },
    })
    await publish(page, 'need', need)
    await openWithKeys(page, `/ja/needs/${need.id}/matches`)
    await expect(cards(page).nth(2)).toBeVisible()
  })

  test('moves with J and K, keeps with S, and every mark can be undone', async ({ page }) => {
    const list = cards(page)
    await page.getByRole('link', { name: '一覧へ' }).focus()
    await page.keyboard.press('Enter')

    await page.keyboard.press('j')
    await expect(list.nth(0)).toBeFocused()
    await page.keyboard.press('j')
    await expect(list.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(list.nth(0)).toBeFocused()

    await page.keyboard.press('s')
    await expect(list.nth(0).getByRole('button', { name: '候補に追加済み' })).toBeVisible()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await expect(list.nth(0).getByRole('button', { name: '候補に追加', exact: true })).toBeVisible()
  })

  test('opens the reasons with E, and the points add up', async ({ page }) => {
    const second = cards(page).nth(1)
    await second.focus()

    await page.keyboard.press('e')

    const table = second.getByRole('table', { name: '点数の内訳' })
    await expect(table).toBeVisible()
    const points = (await table.getByRole('cell').allInnerTexts()).map(Number)
    expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(points.at(-1))
    await page.keyboard.press('e')
    await expect(table).toHaveCount(0)
  })

  test('puts aside with D and a reason, and takes back', async ({ page }) => {
    const first = cards(page).first()
    const name = (await first.getByRole('heading', { level: 2 }).innerText()).trim()
    await first.focus()

    await page.keyboard.press('d')
    await page.keyboard.press('1')

    await expect(page.getByRole('article', { name })).toHaveCount(0)
    await expect(page.getByText(/該当しないとした候補 1件/)).toBeVisible()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await expect(page.getByRole('article', { name })).toBeVisible()
  })

  test('takes at most two keys for each of as many as twenty', async ({ page }) => {
    const { press, counted } = hands(page)
    const here = page.locator('[data-match]:focus')
    const shown = Math.min(MOST_TRIAGED, await cards(page).count())
    expect(shown).toBeGreaterThanOrEqual(5)
    await cards(page).first().focus()

    for (let card = 0; card < shown; card += 1) {
      const id = await here.getAttribute('data-match')
      const triaged = page.locator(`[data-match="${id}"]`)
      if (card % 2 === 0) {
        await press('s')
        await expect(triaged.getByRole('button', { name: '候補に追加済み' })).toBeVisible()
        if (card + 1 < shown) await press('j')
      } else {
        await press('d')
        await press('1')
        await expect(triaged).toHaveCount(0)
      }
      // The next one is stood on already.
      if (card + 1 < shown) await expect(here).not.toHaveAttribute('data-match', String(id))
    }

    expect(counted.keys / shown, 'C2').toBeLessThanOrEqual(2)
    await expect(page.getByRole('button', { name: '候補に追加済み' })).toHaveCount(Math.ceil(shown / 2))
    await expect(page.getByText(new RegExp(`該当しないとした候補 ${Math.floor(shown / 2)}件`))).toBeVisible()
  })

  test('compares two in few keys', async ({ page }) => {
    const { press, counted } = hands(page)
    await cards(page).first().focus()

    await press('x')
    await press('j')
    await press('x')
    await expect(page.getByText('比較 2件')).toBeVisible()
    await press('c')

    await expect(page).toHaveURL(/\/compare\?.*ids=/)
    const table = page.getByRole('table').first()
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    expect(counted.keys, 'C3').toBeLessThanOrEqual(6)
  })

  test('stands in the address: a copy of it opens and picks the same', async ({ page, someone }) => {
    const first = cards(page).first()
    await first.focus()
    await page.keyboard.press('x')
    await expect(page).toHaveURL(/pick=/)
    await cards(page).nth(1).focus()
    await page.keyboard.press('e')
    await expect(page).toHaveURL(/open=/)

    const other = await someone('company')
    await open(other, page.url())

    await expect(cards(other).first().getByRole('checkbox')).toBeChecked()
    await expect(cards(other).nth(1).getByRole('table', { name: '点数の内訳' })).toBeVisible()
  })
})
