import type { Page } from '@playwright/test'
import { lookAt } from './audit'
import { hands } from './hands'
import { expect, isNarrow, open, openWithKeys, signIn, test, unique } from './journey'
import { aBoard, ownRecord } from './records'

/** The budget of U2, for each card. */
const MOST_KEYS = 3

const cards = (page: Page) => page.getByRole('article')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

test('takes candidates from a list of matches onto a new board', async ({ page }) => {
  const title = unique('電池の候補')
  await signIn(page, 'company')
  await openWithKeys(page, `/ja/needs/${await ownRecord('need')(page)}/matches`)
  await cards(page).first().focus()
  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog', { name: '検討ボードに加える' })
  const another = dialog.getByRole('radio', { name: '新しいボード' })
  const name = dialog.getByRole('textbox', { name: /^新しいボードの名前/ })
  await expect(another.or(name).first()).toBeVisible()
  if (await another.isVisible()) await another.check()
  await name.fill(title)
  await lookAt(page)
  await page.keyboard.press('Enter')
  await expect(said(page, `「${title}」に加えました`)).toBeVisible()

  // Twice is once.
  await cards(page).first().focus()
  await page.keyboard.press('b')
  await dialog.getByRole('radio', { name: title }).check()
  await dialog.getByRole('button', { name: '加える' }).click()
  await expect(said(page, `「${title}」にはすでに入っています`)).toBeVisible()
  await page.getByRole('link', { name: 'ボードを開く' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(cards(page)).toHaveCount(1)

  await open(page, '/ja/boards')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await lookAt(page)
})

test('is sorted with at most three keys for each card', async ({ page }) => {
  await signIn(page, 'company')
  const id = await aBoard(page, unique('打鍵を数える'))
  await openWithKeys(page, `/ja/boards/${id}`)
  await expect(cards(page)).toHaveCount(3)
  const { counted, press } = hands(page)
  await cards(page).first().focus()

  for (let card = 0; card < 3; card += 1) {
    await press('m')
    await expect(said(page, '列の番号を押してください')).toBeVisible()
    await press('2')
    await expect(column(page, '検討中').getByRole('article')).toHaveCount(card + 1)
  }
  expect(counted.keys / 3).toBeLessThanOrEqual(MOST_KEYS)

  // A note: T, and Ctrl+Enter when it is written.
  counted.keys = 0
  await cards(page).first().focus()
  await press('t')
  await expect(page.getByRole('textbox', { name: 'メモを加える' })).toBeFocused()
  await expect(page).toHaveURL(/card=/)
  await page.keyboard.type('来週電話する')
  await press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(cards(page).first()).toBeFocused()
  await expect(cards(page).first().getByText('メモ 1件')).toBeVisible()
  expect(counted.keys).toBeLessThanOrEqual(MOST_KEYS)

  // An owner: O, the choice, Esc.
  counted.keys = 0
  await press('o')
  await expect(page.getByRole('combobox', { name: '担当' })).toBeFocused()
  await press('ArrowDown')
  await expect(said(page, /の担当：/)).toBeVisible()
  await press('Escape')
  await expect(cards(page).first().getByText('担当')).toBeVisible()
  expect(counted.keys).toBeLessThanOrEqual(MOST_KEYS)

  // Taken off, and back by the keyboard; then moved back as well.
  await cards(page).first().focus()
  await page.keyboard.press('x')
  await expect(cards(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(3)
  await expect(cards(page).first().getByText('メモ 1件')).toBeVisible()
  await lookAt(page)

  // The record itself.
  await cards(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ja\/seeds\//)
})

test('can do the same as a list, by pointer', async ({ page }) => {
  await signIn(page, 'company')
  const id = await aBoard(page, unique('一覧で動かす'), 2)
  await open(page, `/ja/boards/${id}?view=list`)
  const rows = page.locator('tr[data-card]')
  await expect(rows).toHaveCount(2)
  await rows.first().getByRole('combobox', { name: /^列/ }).selectOption({ label: '面談' })
  await expect(said(page, '「面談」へ動かしました')).toBeVisible()
  await button(page, '元に戻す').last().click()
  await expect(said(page, 'を元に戻しました')).toBeVisible()
  await rows.first().getByRole('combobox', { name: /^担当/ }).selectOption({ index: 1 })
  await expect(said(page, /の担当：/)).toBeVisible()
  await lookAt(page)

  await page.getByRole('tab', { name: 'ボード', exact: true }).click()
  if (!isNarrow(page)) {
    await cards(page).first().dragTo(column(page, '連絡済み'))
    await expect(column(page, '連絡済み').getByRole('article')).toHaveCount(1)
    await expect(said(page, '「連絡済み」へ動かしました')).toBeVisible()
  }
})

test('is judged by criteria, shared by a link, and put away', async ({ page, someone, complaints }) => {
  test.setTimeout(120_000)
  const title = unique('評価と共有')
  await signIn(page, 'company')
  const id = await aBoard(page, title, 2)
  await open(page, `/ja/boards/${id}`)

  await button(page, '評価の基準').click()
  await button(page, '例を入れる').click()
  await lookAt(page)
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click()
  await expect(said(page, '評価の基準を保存しました')).toBeVisible()
  await button(page, /^詳細：/)
    .first()
    .click()
  await page.getByRole('combobox', { name: '技術が合うか' }).selectOption('4')
  await lookAt(page)
  await button(page, '評価を保存').click()
  await expect(said(page, '評価を保存しました')).toBeVisible()
  await expect(page.getByText('総合 4点（1人）')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cards(page).first().getByText('評価 4（1人）')).toBeVisible()

  await button(page, '共有リンク').click()
  await button(page, 'リンクを作る').click()
  const link = await page.getByRole('textbox', { name: 'このリンクを渡してください' }).inputValue()
  await lookAt(page)
  const visitor = await someone()
  await open(visitor, link)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(
    visitor.getByRole('listitem').filter({ has: visitor.getByRole('heading', { level: 3 }) }),
  ).toHaveCount(2)
  await expect(visitor.getByText('評価 4（1人）')).toHaveCount(0)
  await lookAt(visitor)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /までのリンクを止める$/ })
    .click()
  await expect(said(page, '共有リンクを止めました')).toBeVisible()
  await page.keyboard.press('Escape')
  complaints.expect(/404/)
  await visitor.reload()
  await expect(visitor.getByText(/^このリンクでは何も見られません/)).toBeVisible()

  await button(page, '保管する').click()
  await expect(page.getByText('このボードは保管中です。')).toBeVisible()
  await expect(page.getByRole('combobox', { name: /^列/ })).toHaveCount(0)
  await button(page, '元に戻す').first().click()
  await expect(page.getByText('このボードは保管中です。')).toHaveCount(0)
})
