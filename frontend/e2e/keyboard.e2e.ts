import type { Locator, Page } from '@playwright/test'
import { expect, openWithKeys, signIn, test } from './journey'

const PROBLEM = '固体電解質を低い温度で緻密に焼きたい'

/** Moves on with Tab until `target` has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<number> {
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false))
      return stops
  }
  throw new Error(`not reached within ${most} stops`)
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const { width, style } = await page.evaluate(() => {
    const { outlineWidth, outlineStyle } = getComputedStyle(document.activeElement ?? document.body)
    return { width: Number.parseFloat(outlineWidth), style: outlineStyle }
  })
  expect(style).not.toBe('none')
  expect(width).toBeGreaterThanOrEqual(2)
}

test.describe('without a mouse', () => {
  test('a visitor finds a seed and why it fits', async ({ page }) => {
    await openWithKeys(page, '/ja')
    await tabTo(page, page.getByRole('link', { name: '本文へ' }), 1)
    await expectVisibleFocus(page)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: '困りごと' }), 1)
    await expectVisibleFocus(page)

    await page.keyboard.insertText(PROBLEM)

    const first = page.getByRole('article').first()
    await expect(first).toContainText('一致した用語')
    await page.keyboard.press('Escape')
    await tabTo(page, first.getByRole('link').first())
    await expectVisibleFocus(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ja\/seeds\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('two skip links lead past what repeats, to the content and to the list', async ({ page }) => {
    await openWithKeys(page, '/en/seeds')
    await tabTo(page, page.getByRole('link', { name: 'Skip to content' }), 1)
    await tabTo(page, page.getByRole('link', { name: 'Skip to list' }), 1)

    await page.keyboard.press('Enter')

    await expect(page.getByRole('region', { name: 'Results' })).toBeFocused()
  })

  test('a page without a list offers only the way to its content', async ({ page }) => {
    await openWithKeys(page, '/ja/help')

    await expect(page.getByRole('link', { name: '本文へ' })).toHaveCount(1)
    await expect(page.getByRole('link', { name: '一覧へ' })).toBeHidden()
  })
})

test.describe('keys of every page', () => {
  for (const [keys, address] of [
    ['n', '/ja/needs'],
    ['s', '/ja/seeds'],
    ['p', '/ja/people'],
    ['o', '/ja/orgs'],
    ['h', '/ja'],
  ] as const) {
    test(`G then ${keys.toUpperCase()} goes to ${address}`, async ({ page }) => {
      await openWithKeys(page, '/ja/help')

      await page.keyboard.press('g')
      await page.keyboard.press(keys)

      await expect(page).toHaveURL(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    })
  }

  test('L changes the language, / goes to the search field', async ({ page }) => {
    await openWithKeys(page, '/ja/seeds?q=電池')
    await page.keyboard.press('l')
    await expect(page).toHaveURL(/\/en\/seeds\?q=/)

    await page.keyboard.press('/')

    await expect(page.getByLabel('Search words')).toBeFocused()
    await expect(page.getByLabel('Search words')).toHaveValue('電池')
  })

  test('N writes what fits the role: a need for a company, a seed for a researcher', async ({
    page,
    someone,
  }) => {
    await signIn(page, 'company')
    await openWithKeys(page, '/ja')
    await expect(page.getByRole('heading', { level: 2, name: /さんの次の一歩/ })).toBeVisible()
    await page.keyboard.press('n')
    await expect(page).toHaveURL(/\/ja\/needs\/new/)

    const researcher = await someone('researcher')
    await openWithKeys(researcher, '/ja')
    await expect(researcher.getByRole('heading', { level: 2, name: /さんの次の一歩/ })).toBeVisible()
    await researcher.keyboard.press('n')
    await expect(researcher).toHaveURL(/\/ja\/seeds\/new/)
  })

  test('letters are typed, not obeyed, inside a field', async ({ page }) => {
    await openWithKeys(page, '/ja')
    await page.getByRole('textbox', { name: '困りごと' }).pressSequentially('glns?/')

    await expect(page.getByRole('textbox', { name: '困りごと' })).toHaveValue('glns?/')
    await expect(page).toHaveURL('/ja')
  })

  test('can be switched off, and stay off', async ({ page }) => {
    await openWithKeys(page, '/ja/settings/keys')
    await page.getByRole('checkbox', { name: '1文字のキーを使う' }).uncheck()
    await openWithKeys(page, '/ja/settings/keys')
    await expect(page.getByRole('checkbox', { name: '1文字のキーを使う' })).not.toBeChecked()

    await page.keyboard.press('l')
    await page.keyboard.press('?')

    await expect(page).toHaveURL('/ja/settings/keys')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: '検索・移動' })).toBeVisible()
  })

  test('? shows the keys; Esc returns to where the focus was', async ({ page }) => {
    await openWithKeys(page, '/ja/seeds')
    const opener = page.getByRole('link', { name: /ホーム/ })
    await opener.focus()

    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'キー操作' })).toBeVisible()
    await page.keyboard.press('Escape')

    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
})

test.describe('the command box', () => {
  test('goes to a page by its name', async ({ page }) => {
    await openWithKeys(page, '/ja')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '行き先や探したい言葉' }).fill('研究者')

    await page.keyboard.press('Enter')

    await expect(page).toHaveURL('/ja/people')
  })

  test('finds a researcher by the reading of the name', async ({ page }) => {
    await openWithKeys(page, '/ja')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '行き先や探したい言葉' }).fill('きりがや')
    const found = page.getByRole('option', { name: /桐ヶ谷 亮/ })
    await expect(found).toBeVisible()

    await found.click()

    await expect(page.getByRole('heading', { level: 1 })).toContainText('桐ヶ谷 亮')
  })

  test('opens from the button and gives the focus back to it', async ({ page }) => {
    await openWithKeys(page, '/en')
    const opener = page.getByRole('button', { name: /Search or go to/ })
    await opener.click()
    await expect(page.getByRole('combobox', { name: 'Where to go or what to find' })).toBeFocused()

    await page.keyboard.press('Escape')

    await expect(opener).toBeFocused()
  })
})

test.describe('while an input method composes', () => {
  test('Enter chooses the conversion: nothing is submitted, opened or searched', async ({ page }) => {
    const input = await page.context().newCDPSession(page)
    await openWithKeys(page, '/ja/seeds')
    const field = page.getByLabel('検索語')
    await field.focus()
    await input.send('Input.imeSetComposition', { text: 'でんち', selectionStart: 3, selectionEnd: 3 })

    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      windowsVirtualKeyCode: 229,
    })
    await input.send('Input.insertText', { text: '電池' })

    await expect(field).toHaveValue('電池')
    await expect(page).toHaveURL('/ja/seeds')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ja\/seeds\?q=/)
  })
})
